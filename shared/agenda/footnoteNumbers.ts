import type { Section } from '../model/section.ts';
import { countFootnotes } from '../richText/nodeLines.ts';
import type { OutlineItem } from './outline.ts';
import { sectionsOf } from './partsOfItem.ts';

/** How many footnotes stand before each section, by its id: notes are numbered through the meeting, as in Word. */
export function countFootnotesBefore(
  items: readonly OutlineItem[],
  sections: readonly Section[],
): ReadonlyMap<string, number> {
  const before = new Map<string, number>();
  let count = 0;
  for (const section of items.flatMap(({ item }) => sectionsOf(item.id, sections))) {
    before.set(section.id, count);
    count += countFootnotes(section.content);
  }
  return before;
}
