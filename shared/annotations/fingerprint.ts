import { lookOf } from '../changes/sectionText.ts';
import type { Appendix } from '../model/appendix.ts';
import type { Item } from '../model/item.ts';
import type { Section } from '../model/section.ts';

/**
 * A short name for what an item says to its reader: the same while nothing of it was changed, whatever number or place it
 * has on the agenda. Not for secrets: two texts of the same name are unlikely, no more.
 */
export function fingerprintOf(
  { title, presenter, access }: Item,
  sections: readonly Section[],
  appendices: readonly Appendix[],
): string {
  const said = [
    title,
    presenter,
    access,
    sections.map(({ heading, content }) => [heading, lookOf(content)]),
    appendices.map((appendix) => [appendix.title, appendix.source]),
  ];
  return fnv1a(JSON.stringify(said)).toString(16);
}

function fnv1a(text: string): number {
  let hash = 0x811c9dc5;
  for (let place = 0; place < text.length; place += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(place), 0x01000193) >>> 0;
  }
  return hash;
}
