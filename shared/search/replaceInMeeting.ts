import { itemsOfOutline, type OutlineEntry } from '../agenda/outline.ts';
import { noteOfText, textOfNote } from '../annotations/noteText.ts';
import { decisionOf } from '../decisions/decisionOf.ts';
import type { Annotation } from '../model/annotation.ts';
import type { Appendix } from '../model/appendix.ts';
import type { Decision } from '../model/decision.ts';
import type { Group, Item } from '../model/item.ts';
import type { RichText } from '../model/richText.ts';
import type { Section } from '../model/section.ts';
import { changeLines, lineOf } from '../richText/lines.ts';
import { replaceInLine, type Replacement } from '../richText/replaceInLine.ts';
import { findInMeeting, type Hit } from './findInMeeting.ts';
import { createFinder, type FindQuery, type Found } from './findWords.ts';
import { keyOf, type MeetingParts, type OwnNote, type TextLine, type TextPlace } from './meetingTexts.ts';
import { replacementFor } from './replacementFor.ts';

/** The rows of a meeting that a replacing changed, as they are afterwards. */
export interface ReplacedRows {
  readonly groups: readonly Group[];
  readonly items: readonly Item[];
  readonly sections: readonly Section[];
  readonly appendices: readonly Appendix[];
  readonly decisions: readonly Decision[];
  readonly annotations: readonly Annotation[];
}

/**
 * The meeting with other words in the place of some hits. The hits are of this very meeting and this query. Marks,
 * tables, lists and everything else stay as they are; a row in which nothing changes is not among the result.
 */
export function replaceInMeeting(
  meeting: MeetingParts,
  hits: readonly Hit[],
  query: FindQuery,
  replacement: string,
): ReplacedRows {
  const { text, lines } = wordsAt(hits, query, replacement);
  const isEverywhere = hits.length === findInMeeting(meeting, query).length;
  return {
    groups: groupsOf(meeting.outline).flatMap((group) =>
      whereChanged(group, { title: text({ kind: 'groupTitle', groupId: group.id }, group.title) }),
    ),
    items: itemsOfOutline(meeting.outline).flatMap(({ item }) =>
      whereChanged(item, { title: text({ kind: 'itemTitle', itemId: item.id }, item.title) }),
    ),
    sections: meeting.sections.flatMap((section) => {
      const { id: sectionId, itemId } = section;
      return whereChanged(section, {
        heading: text({ kind: 'sectionHeading', itemId, sectionId }, section.heading),
        content: lines(section.content, (line) => ({ kind: 'sectionLine', itemId, sectionId, line })),
      });
    }),
    appendices: meeting.appendices.flatMap((appendix) => {
      const { id: appendixId, itemId } = appendix;
      return whereChanged(appendix, {
        title: text({ kind: 'appendixTitle', itemId, appendixId }, appendix.title),
      });
    }),
    decisions: decisionsOf(meeting).flatMap((decision) => {
      const { itemId, content, publicContent } = decision;
      return whereChanged(decision, {
        content: lines(content, (line) => ({ kind: 'decisionLine', itemId, line })),
        publicContent:
          publicContent && lines(publicContent, (line) => ({ kind: 'publicDecisionLine', itemId, line })),
        ...(isEverywhere && replaceInWritten(decision, query, replacement)),
      });
    }),
    annotations: (meeting.ownNotes ?? []).flatMap((own) =>
      whereChanged(own.note, { content: replaceInOwnNote(own, { text, lines }) }),
    ),
  };
}

/** How the words at the places of some hits become. */
interface Words {
  readonly text: (place: TextPlace, before: string) => string;
  readonly lines: (before: RichText, placeOf: (line: number) => TextLine) => RichText;
}

function wordsAt(hits: readonly Hit[], query: FindQuery, replacement: string): Words {
  const byPlace = new Map<string, Hit[]>();
  for (const hit of hits) byPlace.set(keyOf(hit.place), [...(byPlace.get(keyOf(hit.place)) ?? []), hit]);
  const changesIn = (place: TextPlace, text: string): Replacement[] =>
    replacementsOf(byPlace.get(keyOf(place)) ?? [], text, query, replacement);
  return {
    text: (place, before) => replaceInText(before, changesIn(place, before)),
    lines: (before, placeOf) =>
      changeLines(before, (nodes, line) => {
        const text = lineOf(nodes);
        return replaceInLine(nodes, changesIn(placeOf(line), text).filter(isChange(text)));
      }),
  };
}

function replaceInOwnNote({ itemId, note: { id: noteId, kind, content } }: OwnNote, words: Words): RichText {
  if (kind === 'draftDecision') return words.lines(content, (line) => ({ kind: 'draftLine', itemId, line }));
  const before = textOfNote(content);
  const after = words.text({ kind: 'ownNote', itemId, noteId }, before);
  return after === before ? content : noteOfText(after);
}

function replacementsOf(
  found: readonly Found[],
  text: string,
  query: FindQuery,
  replacement: string,
): Replacement[] {
  return found.map(({ from, to }) => ({
    from,
    to,
    text: replacementFor(text.slice(from, to), replacement, query),
  }));
}

function replaceInText(text: string, changes: readonly Replacement[]): string {
  return replaceInLine([{ type: 'text', text }], changes)[0]?.text ?? '';
}

/**
 * What Punkt wrote into a decision, in the new words: where the recommendation and the decision get them alike, the
 * recommendation is still followed.
 */
function replaceInWritten(
  { writtenText, pointDecisions }: Decision,
  query: FindQuery,
  replacement: string,
): Pick<Decision, 'writtenText' | 'pointDecisions'> {
  const find = createFinder(query);
  const changed = (lines: string): string =>
    lines
      .split('\n')
      .map((line) => replaceInText(line, replacementsOf(find?.(line) ?? [], line, query, replacement)))
      .join('\n');
  const points = pointDecisions.map((point) => ({ ...point, writtenText: changed(point.writtenText) }));
  const isSame = points.every((point, place) => point.writtenText === pointDecisions[place]?.writtenText);
  return { writtenText: changed(writtenText), pointDecisions: isSame ? pointDecisions : points };
}

function decisionsOf({ outline, decisions }: MeetingParts): Decision[] {
  return itemsOfOutline(outline).flatMap(({ item }) => decisionOf(item.id, decisions) ?? []);
}

/** A hit that already says what it is to say keeps its marks as well. */
function isChange(line: string): (replacement: Replacement) => boolean {
  return ({ from, to, text }) => line.slice(from, to) !== text;
}

function groupsOf(outline: readonly OutlineEntry[]): Group[] {
  return outline.flatMap((entry) => (entry.kind === 'group' ? [entry.group] : []));
}

function whereChanged<Row extends object>(row: Row, fields: Partial<Row>): Row[] {
  const after = { ...row, ...fields };
  return Object.keys(fields).some((name) => Reflect.get(row, name) !== Reflect.get(after, name))
    ? [after]
    : [];
}
