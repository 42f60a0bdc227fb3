import type { LayoutProfile } from '../../layouts/profile.ts';
import { textRun, type Inline } from '../inline.ts';
import { composeLogo } from '../agenda/logo.ts';
import { composeRunningFields, composeRunningLine } from '../agenda/runningLines.ts';
import type { Block, DocumentTree, Fact } from '../tree.ts';
import type { AppendixPack, PackedAppendix } from './appendixPack.ts';

/** Where an appendix came to stand: the page it begins on, counted from 1; or why it has none. */
export type PackPlace =
  | { readonly kind: 'page'; readonly page: number }
  | { readonly kind: 'link' }
  | { readonly kind: 'toFollow' }
  | { readonly kind: 'missing' };

/** The overview of a pack as a document: under each item its appendices, each with its place. */
export function composePackOverview(
  pack: AppendixPack,
  places: ReadonlyMap<string, PackPlace>,
  profile: LayoutProfile,
): DocumentTree {
  const { words } = profile;
  const fields = composeRunningFields(pack, pack.heading);
  const lines = pack.items.flatMap(({ number, title, appendices }): Block[] => [
    {
      kind: 'paragraph',
      role: 'contentsGroup',
      content: [textRun(`${words.pack.appendicesToItem}\u00a0${number}: ${title}`)],
    },
    ...appendices.map((appendix) => composeLine(appendix, places.get(appendix.id), profile)),
  ]);
  return {
    kind: 'document',
    properties: pack.properties,
    headingNumberings: [],
    logo: composeLogo(profile.logo),
    header: composeRunningLine(profile.running.header, fields),
    footer: composeRunningLine(profile.running.footer, fields),
    fields,
    blocks: [
      { kind: 'paragraph', role: 'contentsHeading', content: [textRun(words.pack.overview)] },
      ...lines,
    ],
  };
}

function composeLine(
  { label, title, isClosed, source }: PackedAppendix,
  place: PackPlace | undefined,
  { words }: LayoutProfile,
): Fact {
  const name = textRun(title);
  const shown: Inline = source?.kind === 'link' ? { kind: 'link', href: source.url, content: [name] } : name;
  return {
    kind: 'fact',
    role: 'contentsEntry',
    label: `${label}.`,
    content: [shown, ...(isClosed ? [textRun(` (${words.closedAppendix})`)] : [])],
    ...(place && { atRight: inWords(place, words.pack) }),
  };
}

function inWords(place: PackPlace, words: LayoutProfile['words']['pack']): string {
  switch (place.kind) {
    case 'page':
      return `${words.page}\u00a0${place.page}`;
    case 'link':
    case 'toFollow':
    case 'missing':
      return words[place.kind];
  }
}
