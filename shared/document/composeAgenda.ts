import { composeOutline, itemsOfOutline, onlyItems } from '../agenda/outline.ts';
import { danishDate } from '../language/danishDate.ts';
import type { LayoutProfile } from '../layouts/profile.ts';
import type { MeetingSnapshot } from '../model/snapshot.ts';
import { composeFrontMatter } from './agenda/frontMatter.ts';
import { composeGroupHeading } from './agenda/groups.ts';
import { countHeadings } from './agenda/headingNumbers.ts';
import { composeItem } from './agenda/item.ts';
import { composeLogo } from './agenda/logo.ts';
import { composeOverview } from './agenda/overview.ts';
import { placeItems } from './agenda/placeItems.ts';
import { composeNotes, notesByItem, type NotesByItem } from './agenda/notes.ts';
import { findAgendaReferences, referenceComposer } from './agenda/references.ts';
import { composeRunningFields, composeRunningLine } from './agenda/runningLines.ts';
import { saidBy } from './sources.ts';
import type { Block, DocumentProperties, DocumentTree } from './tree.ts';

export interface AgendaOptions {
  /** The first item's number where the body's numbers go on through the year; 1 otherwise. */
  readonly firstNumber?: number;
  /** Ids of the items that stand in a supplementary agenda; left out, or null, for the agenda itself. */
  readonly supplement?: readonly string[] | null;
  /** Prints the notes that the snapshot holds, after the items that they are about. Left out: none of them. */
  readonly withNotes?: boolean;
}

/**
 * The agenda of a meeting, or a supplementary one, as a document, in full: closed items are shown and marked. In a
 * supplementary agenda the items have the numbers that the whole agenda gives them.
 */
export function composeAgenda(
  snapshot: MeetingSnapshot,
  layout: LayoutProfile,
  { supplement = null, withNotes = false, ...options }: AgendaOptions = {},
): DocumentTree {
  const whole = composeOutline(snapshot, options);
  const outline = supplement === null ? whole : onlyItems(whole, supplement);
  const profile = supplement !== null ? asSupplement(layout) : withNotes ? asAnnotated(layout) : layout;
  const notes = withNotes ? notesByItem(snapshot) : none;
  const fields = composeRunningFields(snapshot, profile.words.agenda);
  const headings = countHeadings(outline, profile.agenda);
  const placed = placeItems(outline, headings.numbers, profile);
  const references = findAgendaReferences(
    snapshot,
    whole,
    itemsOfOutline(outline),
    [...snapshot.sections, ...[...notes.values()].flat()].map(({ content }) => content),
  );
  const composeNotesOf = (itemId: string | null, heading?: string): Block[] => {
    const composeReference = referenceComposer(itemId ?? '', references, profile.words);
    return composeNotes(notes.get(itemId) ?? [], snapshot, { profile, composeReference }, heading);
  };
  const items = placed.flatMap((part): Block[] => [
    ...composeGroupHeading(part),
    ...part.items.flatMap((place) => [
      ...composeItem(place, snapshot, references, profile),
      ...saidBy({ kind: 'item', itemId: place.item.id }, composeNotesOf(place.item.id)),
    ]),
  ]);
  return {
    kind: 'document',
    properties: composeProperties(snapshot, profile),
    headingNumberings: headings.numberings,
    logo: composeLogo(profile.logo),
    header: composeRunningLine(profile.running.header, fields),
    footer: composeRunningLine(profile.running.footer, fields),
    fields,
    blocks: [
      ...saidBy({ kind: 'facts' }, composeFrontMatter(snapshot, profile)),
      ...composeOverview(placed, snapshot.body, profile),
      ...items,
      ...composeNotesOf(null, profile.words.notes.elsewhere),
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

const none: NotesByItem = new Map();

/** Wherever the agenda says what it is, also above its contents, it says that it is a supplementary one. */
function asSupplement(profile: LayoutProfile): LayoutProfile {
  const { words } = profile;
  const { supplementaryAgenda: agenda, supplementaryAgendaForMeeting: agendaForMeeting } = words;
  const contents = words.contents.replace(words.agenda, agenda);
  return { ...profile, words: { ...words, agenda, agendaForMeeting, contents } };
}

/** The same of one with notes: nobody is to take it for what was sent out. */
function asAnnotated(profile: LayoutProfile): LayoutProfile {
  const { words } = profile;
  const agenda = `${words.agenda} ${words.notes.withNotes}`;
  const renamed = (text: string): string => text.replace(words.agenda, agenda);
  const agendaForMeeting = renamed(words.agendaForMeeting);
  return {
    ...profile,
    words: { ...words, agenda, agendaForMeeting, contents: renamed(words.contents) },
  };
}
