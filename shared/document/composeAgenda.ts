import { composeOutline } from '../agenda/outline.ts';
import { danishDate } from '../language/danishDate.ts';
import type { LayoutProfile } from '../layouts/profile.ts';
import type { MeetingSnapshot } from '../model/snapshot.ts';
import { composeFrontMatter } from './agenda/frontMatter.ts';
import { composeGroupHeading } from './agenda/groups.ts';
import { composeHeadingNumberings } from './agenda/headingNumbers.ts';
import { composeItem } from './agenda/item.ts';
import { composeLogo } from './agenda/logo.ts';
import { composeOverview } from './agenda/overview.ts';
import { placeItems } from './agenda/placeItems.ts';
import { findAgendaReferences } from './agenda/references.ts';
import { composeRunningLine } from './agenda/runningLines.ts';
import { saidBy } from './sources.ts';
import type { Block, DocumentProperties, DocumentTree } from './tree.ts';

export interface AgendaOptions {
  /** The first item's number where the body's numbers go on through the year; 1 otherwise. */
  readonly firstNumber?: number;
}

/** The agenda of a meeting as a document, in full: closed items are shown and marked. */
export function composeAgenda(
  snapshot: MeetingSnapshot,
  profile: LayoutProfile,
  options: AgendaOptions = {},
): DocumentTree {
  const outline = composeOutline(snapshot, options);
  const placed = placeItems(outline, profile);
  const references = findAgendaReferences(snapshot, outline);
  const items = placed.flatMap((part): Block[] => [
    ...composeGroupHeading(part),
    ...part.items.flatMap((item) => composeItem(item, snapshot, references, profile)),
  ]);
  return {
    kind: 'document',
    properties: composeProperties(snapshot, profile),
    headingNumberings: composeHeadingNumberings(outline, profile.agenda),
    logo: composeLogo(profile.logo),
    header: composeRunningLine(profile.running.header, snapshot, profile.words.agenda),
    footer: composeRunningLine(profile.running.footer, snapshot, profile.words.agenda),
    blocks: [
      ...saidBy({ kind: 'facts' }, composeFrontMatter(snapshot, profile)),
      ...composeOverview(placed, snapshot.body, profile),
      ...items,
    ],
  };
}

function composeProperties({ body, meeting }: MeetingSnapshot, profile: LayoutProfile): DocumentProperties {
  return {
    title: `${profile.words.agenda}, ${body.name}, ${danishDate(meeting.date)}`,
    author: body.secretariat.trim() || body.name,
    language: profile.language,
  };
}
