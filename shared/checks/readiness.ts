import { sectionsOf } from '../agenda/partsOfItem.ts';
import { imagesIn } from '../richText/images.ts';
import { lacksDescription } from '../model/picture.ts';
import type { OutlineItem } from '../agenda/outline.ts';
import type { Item } from '../model/item.ts';
import type { BlockNode, RichText } from '../model/richText.ts';
import type { Section } from '../model/section.ts';

/** What an item still lacks before it can be sent out. */
export type Lack = 'title' | 'recommendation' | 'pictureDescription';

/**
 * What each item lacks, by the item's id; items that lack nothing are not in it.
 * A recommendation is missed only where the item has a place for one and has text elsewhere: "Eventuelt" needs none.
 */
export function findLacks(
  items: readonly OutlineItem[],
  sections: readonly Section[],
): ReadonlyMap<string, readonly Lack[]> {
  const lacks = new Map<string, Lack[]>();
  for (const { item } of items) {
    const found = lacksOf(item, sectionsOf(item.id, sections));
    if (found.length > 0) lacks.set(item.id, found);
  }
  return lacks;
}

/** What one item lacks, read from its sections in use. */
export function lacksOf(item: Pick<Item, 'title'>, sections: readonly Section[]): Lack[] {
  const found: Lack[] = [];
  if (item.title.trim() === '') found.push('title');
  if (lacksRecommendation(sections)) found.push('recommendation');
  if (sections.some(hasUndescribedPicture)) found.push('pictureDescription');
  return found;
}

function lacksRecommendation(sections: readonly Section[]): boolean {
  const recommendations = sections.filter((section) => section.kind === 'recommendation');
  const others = sections.filter((section) => section.kind !== 'recommendation');
  return (
    recommendations.length > 0 &&
    recommendations.every((section) => !hasPoints(section.content)) &&
    others.some((section) => hasText(section.content))
  );
}

/** Whoever has the document read aloud would hear nothing where the picture stands. */
function hasUndescribedPicture({ content }: Section): boolean {
  return imagesIn(content).some(lacksDescription);
}

/** Whether any point of a recommendation has words in it; the lead alone recommends nothing. */
export function hasPoints(content: RichText): boolean {
  return content.content.some(
    (block) =>
      block.type === 'recommendationPoints' &&
      block.content.some((point) => point.content.some(hasTextInBlock)),
  );
}

/** Whether anything but white space is written. A picture says something too. */
export function hasText(content: RichText): boolean {
  return content.content.some(hasTextInBlock);
}

function hasTextInBlock(block: BlockNode): boolean {
  switch (block.type) {
    case 'paragraph':
    case 'heading':
    case 'recommendationLead':
      return (block.content ?? []).some((node) => node.type === 'text' && node.text.trim() !== '');
    case 'image':
      return true;
    case 'bulletList':
    case 'orderedList':
    case 'recommendationPoints':
      return block.content.some((item) => item.content.some(hasTextInBlock));
    case 'table':
      return block.content.some((row) => row.content.some((cell) => cell.content.some(hasTextInBlock)));
  }
}
