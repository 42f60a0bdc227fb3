import type { JSONContent } from '@tiptap/core';
import { bigMeeting, longItemIndex } from '../builders/bigMeeting.ts';

/** All that is written in the meeting of 60 pages, in one document, as every other program holds it. */
export function meetingText(): JSONContent {
  const content = bigMeeting().sections.flatMap((section): readonly JSONContent[] => section.content.content);
  return { type: 'doc', content: content.map(inBareTerms) };
}

/** The one text that the bench types in, and nothing else. */
export function longText(): JSONContent {
  const { items, sections } = bigMeeting();
  const long = sections.find(
    ({ itemId, kind }) => itemId === items[longItemIndex]?.id && kind === 'caseDescription',
  );
  if (!long) throw new Error('The long item has no case description.');
  return long.content;
}

/** What TipTap calls the parts of a recommendation, which are Punkt's own. */
const bareNames = new Map([
  ['recommendationLead', 'paragraph'],
  ['recommendationPoints', 'orderedList'],
  ['recommendationPoint', 'listItem'],
]);

function inBareTerms({ type = '', text, content }: JSONContent): JSONContent {
  if (text !== undefined) return { type, text };
  return { type: bareNames.get(type) ?? type, content: (content ?? []).map(inBareTerms) };
}
