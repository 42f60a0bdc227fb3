import type { Section } from '../model/section.ts';
import { countFootnotes } from '../richText/nodeLines.ts';

/**
 * How many footnotes stand before each of an item's sections, by section id; `before` is how many stand before the item.
 * Notes are numbered through the meeting, as in Word.
 */
export function footnotesBefore(
  sections: readonly Pick<Section, 'id' | 'content'>[],
  before: number,
): ReadonlyMap<string, number> {
  let count = before;
  return new Map(
    sections.map(({ id, content }) => {
      const beforeThis = count;
      count += countFootnotes(content);
      return [id, beforeThis];
    }),
  );
}
