import type { ContentsEntry, ContentsLine, Contents } from '../tree.ts';
import type { GroupPlace, ItemPlace, PlacedEntry } from './placeItems.ts';

/** The contents: a line for each item, and the groups with a page number or as names between them. */
export function composeContents(
  placed: readonly PlacedEntry[],
  heading: string,
  { levels, startsPage }: Pick<Contents, 'levels' | 'startsPage'>,
): Contents {
  const lines = placed.flatMap(({ group, items }) => [
    ...(group === null ? [] : [lineOfGroup(group)]),
    ...items.map((item) => entryOf(item, levels === 2 && item.role === 'itemHeading' ? 2 : 1)),
  ]);
  return { kind: 'contents', heading, startsPage, levels, lines };
}

function lineOfGroup({ title, overviewLabel, bookmark }: GroupPlace): ContentsLine {
  return bookmark === null
    ? { kind: 'group', title: `${overviewLabel} ${title}`.trim() }
    : { kind: 'entry', level: 1, label: overviewLabel, title, bookmark };
}

function entryOf({ overviewLabel, title, bookmark }: ItemPlace, level: 1 | 2): ContentsEntry {
  return { kind: 'entry', level, label: overviewLabel, title, bookmark };
}
