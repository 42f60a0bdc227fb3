import { sectionsOf } from '../agenda/partsOfItem.ts';
import { hasFields, saysUnknown } from '../agenda/standardFields.ts';
import { standardItemOf, textsOfStandardItem } from '../agenda/standardItems.ts';
import { imagesIn } from '../richText/images.ts';
import { lacksDescription } from '../model/picture.ts';
import type { OutlineItem } from '../agenda/outline.ts';
import { brokenReferences, type ReferenceTargets } from '../agenda/references.ts';
import { plainText } from '../document/richText/writtenText.ts';
import type { BlockNode, RichText } from '../model/richText.ts';
import type { StandardItem } from '../model/body.ts';
import type { Item } from '../model/item.ts';
import type { Section } from '../model/section.ts';
import { isWrittenLine, nodeLinesOf } from '../richText/nodeLines.ts';

/** What an item still lacks before it can be sent out. */
export type Lack = 'title' | 'publicTitle' | 'recommendation' | 'reference' | 'date' | 'pictureDescription';

/** What an item is held against beside its own texts. */
export interface CheckedAgainst {
  /** What there is to refer to. */
  readonly references: ReferenceTargets;
  /** The body's. */
  readonly standardItems: readonly StandardItem[];
}

/**
 * What each item lacks, by the item's id; items that lack nothing are not in it.
 * A recommendation is missed only where the item has a place for one and has text elsewhere: "Eventuelt" needs none.
 * A reference lacks what it points at when that is in the bin.
 */
export function findLacks(
  items: readonly OutlineItem[],
  sections: readonly Section[],
  against: CheckedAgainst,
): ReadonlyMap<string, readonly Lack[]> {
  const lacks = new Map<string, Lack[]>();
  for (const { item } of items) {
    const found = lacksOf(item, sectionsOf(item.id, sections), against);
    if (found.length > 0) lacks.set(item.id, found);
  }
  return lacks;
}

/** What one item lacks, read from its sections in use. One that was withdrawn is not sent out with them. */
export function lacksOf(
  item: Pick<Item, 'title' | 'publicTitle' | 'access' | 'withdrawn'>,
  sections: readonly Section[],
  { references, standardItems }: CheckedAgainst,
): Lack[] {
  if (item.withdrawn) return [];
  const found: Lack[] = [];
  if (item.title.trim() === '') found.push('title');
  if (item.access === 'closed' && item.publicTitle.trim() === '') found.push('publicTitle');
  if (lacksRecommendation(sections)) found.push('recommendation');
  if (sections.some(({ content }) => brokenReferences(content, references).length > 0))
    found.push('reference');
  if (lacksDate(item, sections, standardItems)) found.push('date');
  if (sections.some(hasUndescribedPicture)) found.push('pictureDescription');
  return found;
}

/** Whether it still says what a standard item says of a meeting that is not known, or holds a field that nobody filled. */
function lacksDate(
  { title }: Pick<Item, 'title'>,
  sections: readonly Section[],
  standardItems: readonly StandardItem[],
): boolean {
  const standard = standardItemOf(title, standardItems);
  const templates = standard ? textsOfStandardItem(standard).filter(hasFields) : [];
  const lines = [title, ...sections.flatMap(({ content }) => linesOf(content.content))];
  return lines.some((line) => hasFields(line) || templates.some((template) => saysUnknown(template, line)));
}

/** The text's paragraphs, and those of a recommendation's points. */
function linesOf(blocks: readonly BlockNode[]): string[] {
  return blocks.flatMap((block) => {
    if (block.type === 'paragraph') return [plainText(block.content)];
    return block.type === 'recommendationPoints'
      ? block.content.flatMap((point) => linesOf(point.content))
      : [];
  });
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
  return content.content.some((block) => block.type === 'recommendationPoints' && hasTextIn([block]));
}

/** Whether anything but white space is written. A picture says something too. */
export function hasText(content: RichText): boolean {
  return hasTextIn(content.content);
}

function hasTextIn(blocks: readonly BlockNode[]): boolean {
  return (
    nodeLinesOf(blocks).some(isWrittenLine) || imagesIn({ type: 'doc', content: [...blocks] }).length > 0
  );
}
