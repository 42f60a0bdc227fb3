import { danishDate } from '../../language/danishDate.ts';
import type { Words } from '../../layouts/words.ts';
import type { Correction } from '../../model/correction.ts';
import type { MeetingSnapshot } from '../../model/snapshot.ts';
import { textRun } from '../inline.ts';
import type { FlowBlock } from '../flow.ts';

/** Corrections of an item; null: of the minutes as a whole, with those whose item is gone. In their order. */
export function correctionsOf(
  itemId: string | null,
  { corrections, items }: Pick<MeetingSnapshot, 'corrections' | 'items'>,
): Correction[] {
  const itemIds = new Set(items.filter(({ deletedAt }) => deletedAt === null).map(({ id }) => id));
  const placeOf = (correction: Correction): string | null =>
    correction.itemId !== null && itemIds.has(correction.itemId) ? correction.itemId : null;
  return corrections
    .filter((correction) => placeOf(correction) === itemId && correction.text.trim() !== '')
    .toSorted((a, b) => a.date.localeCompare(b.date) || a.createdAt.localeCompare(b.createdAt));
}

/** Each under its day, so that nobody takes it for a part of what was approved. */
export function composeCorrections(corrections: readonly Correction[], { minutes }: Words): FlowBlock[] {
  return corrections.flatMap(({ date, text }): FlowBlock[] => [
    {
      kind: 'heading',
      role: 'sectionHeading',
      content: [textRun(`${minutes.addition}\u00a0${danishDate(date)}`)],
    },
    ...text
      .split(/\r?\n/)
      .filter((line) => line.trim() !== '')
      .map((line): FlowBlock => ({ kind: 'paragraph', role: 'body', content: [textRun(line.trim())] })),
  ]);
}
