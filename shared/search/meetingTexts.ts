import { appendicesOf, sectionsOf } from '../agenda/partsOfItem.ts';
import { itemsOfOutline, type OutlineEntry, type OutlineItem } from '../agenda/outline.ts';
import { textOfNote } from '../annotations/noteText.ts';
import { decisionOf } from '../decisions/decisionOf.ts';
import type { Annotation } from '../model/annotation.ts';
import type { Appendix } from '../model/appendix.ts';
import type { Decision } from '../model/decision.ts';
import type { Item } from '../model/item.ts';
import { emptyRichText } from '../model/richText.ts';
import type { Section } from '../model/section.ts';
import { linesOf } from '../richText/lines.ts';

/** Where in a meeting a line of text stands. */
export type TextPlace =
  | { readonly kind: 'groupTitle'; readonly groupId: string }
  | { readonly kind: 'itemTitle'; readonly itemId: string }
  | { readonly kind: 'sectionHeading'; readonly itemId: string; readonly sectionId: string }
  | TextLine
  | { readonly kind: 'ownNote'; readonly itemId: string; readonly noteId: string }
  | { readonly kind: 'appendixTitle'; readonly itemId: string; readonly appendixId: string };

/** A line of a section's text; `line` counts as `linesOf` does. */
export interface SectionLine {
  readonly kind: 'sectionLine';
  readonly itemId: string;
  readonly sectionId: string;
  readonly line: number;
}

/** A line of what was decided on an item, or of what outsiders read of it where it is closed. */
export interface DecisionLine {
  readonly kind: 'decisionLine' | 'publicDecisionLine';
  readonly itemId: string;
  readonly line: number;
}

/** A line of what a chair would have decided on an item. */
export interface DraftLine {
  readonly kind: 'draftLine';
  readonly itemId: string;
  readonly line: number;
}

/** A line of a text that an editor holds. */
export type TextLine = SectionLine | DecisionLine | DraftLine;

export interface MeetingText {
  readonly place: TextPlace;
  readonly text: string;
}

/** What of a meeting its texts stand in; an agenda as the screens read it fits. */
export interface MeetingParts {
  readonly outline: readonly OutlineEntry[];
  readonly sections: readonly Section[];
  readonly appendices: readonly Appendix[];
  readonly decisions: readonly Decision[];
  /** What its chair wrote beside it; left out for everybody else. */
  readonly ownNotes?: readonly OwnNote[];
}

/** A chair's note or draft of a decision, and the item that it stands beside. */
export interface OwnNote {
  readonly itemId: string;
  readonly note: Annotation;
}

/** Every line that is written for a meeting: the agenda, in the order it is read, then what was decided. */
export function textsOf(meeting: MeetingParts): MeetingText[] {
  const decided = itemsOfOutline(meeting.outline).flatMap(({ item }) => textsOfDecision(item, meeting));
  return [...textsOfAgenda(meeting), ...decided];
}

function textsOfAgenda(meeting: MeetingParts): MeetingText[] {
  return meeting.outline.flatMap((entry): MeetingText[] => {
    if (entry.kind === 'item') return textsOfItem(entry, meeting);
    const { id: groupId, title } = entry.group;
    return [
      { place: { kind: 'groupTitle', groupId }, text: title },
      ...entry.items.flatMap((item) => textsOfItem(item, meeting)),
    ];
  });
}

function textsOfItem(
  { item }: OutlineItem,
  { sections, appendices, ownNotes = [] }: MeetingParts,
): MeetingText[] {
  const itemId = item.id;
  return [
    { place: { kind: 'itemTitle', itemId }, text: item.title },
    ...sectionsOf(itemId, sections).flatMap(textsOfSection),
    ...appendicesOf(itemId, appendices).map(({ id: appendixId, title }): MeetingText => ({
      place: { kind: 'appendixTitle', itemId, appendixId },
      text: title,
    })),
    ...inPanelOrder(ownNotes.filter((own) => own.itemId === itemId)).flatMap(textsOfOwnNote),
  ];
}

/** The draft stands below the notes. */
function inPanelOrder(ownNotes: readonly OwnNote[]): OwnNote[] {
  const isDraft = ({ note }: OwnNote): boolean => note.kind === 'draftDecision';
  return [...ownNotes.filter((own) => !isDraft(own)), ...ownNotes.filter(isDraft)];
}

/** A note is written in one field, a draft as a text of its own. */
function textsOfOwnNote({ itemId, note }: OwnNote): MeetingText[] {
  if (note.kind !== 'draftDecision') {
    return [{ place: { kind: 'ownNote', itemId, noteId: note.id }, text: textOfNote(note.content) }];
  }
  return linesOf(note.content).map((text, line) => ({ place: { kind: 'draftLine', itemId, line }, text }));
}

function textsOfSection({ id: sectionId, itemId, heading, content }: Section): MeetingText[] {
  return [
    { place: { kind: 'sectionHeading', itemId, sectionId }, text: heading },
    ...linesOf(content).map((text, line): MeetingText => ({
      place: { kind: 'sectionLine', itemId, sectionId, line },
      text,
    })),
  ];
}

/** Words for outsiders count only where the item is closed; elsewhere nobody sees them. */
function textsOfDecision({ id: itemId, access }: Item, { decisions }: MeetingParts): MeetingText[] {
  const decision = decisionOf(itemId, decisions);
  const written = linesOf(decision?.content ?? emptyRichText);
  const open = linesOf((access === 'closed' && decision?.publicContent) || emptyRichText);
  return [
    ...written.map((text, line): MeetingText => ({ place: { kind: 'decisionLine', itemId, line }, text })),
    ...open.map((text, line): MeetingText => ({ place: { kind: 'publicDecisionLine', itemId, line }, text })),
  ];
}

/** A name for a place that is its own, to tell it from others. */
export function keyOf(place: TextPlace): string {
  switch (place.kind) {
    case 'groupTitle':
      return `${place.kind} ${place.groupId}`;
    case 'itemTitle':
      return `${place.kind} ${place.itemId}`;
    case 'sectionHeading':
      return `${place.kind} ${place.sectionId}`;
    case 'sectionLine':
      return `${place.kind} ${place.sectionId} ${place.line}`;
    case 'decisionLine':
    case 'publicDecisionLine':
    case 'draftLine':
      return `${place.kind} ${place.itemId} ${place.line}`;
    case 'ownNote':
      return `${place.kind} ${place.noteId}`;
    case 'appendixTitle':
      return `${place.kind} ${place.appendixId}`;
  }
}
