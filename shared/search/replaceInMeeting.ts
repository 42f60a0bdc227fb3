import type { OutlineEntry } from '../agenda/outline.ts';
import { itemsOfOutline } from '../agenda/outline.ts';
import type { Appendix } from '../model/appendix.ts';
import type { Group, Item } from '../model/item.ts';
import type { Section } from '../model/section.ts';
import { changeLines, lineOf } from '../richText/lines.ts';
import { replaceInLine, type Replacement } from '../richText/replaceInLine.ts';
import type { Hit } from './findInMeeting.ts';
import type { FindQuery } from './findWords.ts';
import { keyOf, type MeetingParts, type TextPlace } from './meetingTexts.ts';
import { replacementFor } from './replacementFor.ts';

/** The rows of a meeting that a replacing changed, as they are afterwards. */
export interface ReplacedRows {
  readonly groups: readonly Group[];
  readonly items: readonly Item[];
  readonly sections: readonly Section[];
  readonly appendices: readonly Appendix[];
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
  const byPlace = new Map<string, Hit[]>();
  for (const hit of hits) byPlace.set(keyOf(hit.place), [...(byPlace.get(keyOf(hit.place)) ?? []), hit]);
  const changesIn = (place: TextPlace, text: string): Replacement[] =>
    (byPlace.get(keyOf(place)) ?? []).map(({ from, to }) => {
      const found = text.slice(from, to);
      return { from, to, text: replacementFor(found, replacement, query) };
    });
  const changedText = (place: TextPlace, text: string): string =>
    replaceInLine([{ type: 'text', text }], changesIn(place, text))[0]?.text ?? '';
  return {
    groups: groupsOf(meeting.outline).flatMap((group) =>
      whereChanged(group, {
        title: changedText({ kind: 'groupTitle', groupId: group.id }, group.title),
      }),
    ),
    items: itemsOfOutline(meeting.outline).flatMap(({ item }) =>
      whereChanged(item, { title: changedText({ kind: 'itemTitle', itemId: item.id }, item.title) }),
    ),
    sections: meeting.sections.flatMap((section) => {
      const { id: sectionId, itemId } = section;
      return whereChanged(section, {
        heading: changedText({ kind: 'sectionHeading', itemId, sectionId }, section.heading),
        content: changeLines(section.content, (nodes, line) => {
          const text = lineOf(nodes);
          const changes = changesIn({ kind: 'sectionLine', itemId, sectionId, line }, text);
          return replaceInLine(nodes, changes.filter(isChange(text)));
        }),
      });
    }),
    appendices: meeting.appendices.flatMap((appendix) => {
      const { id: appendixId, itemId } = appendix;
      return whereChanged(appendix, {
        title: changedText({ kind: 'appendixTitle', itemId, appendixId }, appendix.title),
      });
    }),
  };
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
