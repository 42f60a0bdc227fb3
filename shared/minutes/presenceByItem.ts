import type { OutlineItem } from '../agenda/outline.ts';
import { presenceSentences } from '../attendance/sentences.ts';
import type { Timeline } from '../attendance/timeline.ts';
import type { Course } from '../course/course.ts';
import type { Attendance } from '../model/attendance.ts';

interface Presences {
  readonly attendance: readonly Attendance[];
  readonly course: Course;
  readonly timeline: Timeline;
  readonly items: readonly OutlineItem[];
}

/** What minutes say of who came, went and was disqualified, by the item that it belongs to; null: to none. */
export function presenceByItem({ items, ...presences }: Presences): ReadonlyMap<string | null, string[]> {
  const numbers = new Map(items.map(({ item, number }) => [item.id, number]));
  const numberOf = (itemId: string): string => numbers.get(itemId) ?? '';
  const byItem = new Map<string | null, string[]>();
  for (const { itemId, text } of presenceSentences({ ...presences, numberOf })) {
    byItem.set(itemId, [...(byItem.get(itemId) ?? []), text]);
  }
  return byItem;
}
