import type { Appendix } from '../model/appendix.ts';
import type { Section } from '../model/section.ts';
import { siblingsInOrder } from './siblings.ts';

/** An item's sections in order, without those in the bin. */
export function sectionsOf(itemId: string, sections: readonly Section[]): Section[] {
  return siblingsInOrder(sections.filter((section) => section.itemId === itemId));
}

/** An item's appendices in order, without those in the bin. */
export function appendicesOf(itemId: string, appendices: readonly Appendix[]): Appendix[] {
  return siblingsInOrder(appendices.filter((appendix) => appendix.itemId === itemId));
}
