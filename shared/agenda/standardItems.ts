import type { Body, StandardItem } from '../model/body.ts';
import type { BlockNode, InlineNode, RichText } from '../model/richText.ts';
import { emptyRichText } from '../model/richText.ts';
import { plainText } from '../document/richText/writtenText.ts';
import type { Section } from '../model/section.ts';
import { recommendationText, startingContent } from './recommendation.ts';
import { fillFields, isFilledFrom, type FieldValues } from './standardFields.ts';

/** A section before it has a place in an item. */
export type PlannedSection = Pick<Section, 'kind' | 'heading' | 'content'>;

type Templates = Pick<Body, 'sectionTemplates' | 'leadPhrase'>;

/** The sections that a new item starts with in this body. */
export function startingSections({ sectionTemplates, leadPhrase }: Templates): PlannedSection[] {
  return sectionTemplates.map(({ kind, heading }) => ({
    kind,
    heading,
    content: startingContent(kind, leadPhrase),
  }));
}

/**
 * The sections of a standard item at one meeting: its points stand in the recommendation, its text in the last section
 * that is not one. An item that says something and recommends nothing has no place for a recommendation, which would
 * otherwise be missed in it.
 */
export function sectionsOfStandardItem(
  { recommendationPoints, text }: StandardItem,
  body: Templates,
  values: FieldValues,
): PlannedSection[] {
  const points = recommendationPoints.map((point) => fillFields(point, values));
  const lines = linesOf(text).map((line) => fillFields(line, values));
  const sections = startingSections(body)
    .filter(({ kind }) => kind !== 'recommendation' || points.length > 0 || lines.length === 0)
    .map((section) =>
      section.kind === 'recommendation' && points.length > 0
        ? { ...section, content: recommendationText(body.leadPhrase, points) }
        : section,
    );
  return lines.length === 0 ? sections : withText(sections, paragraphsOf(lines));
}

/** The standard item that an item came from, known by its title, whatever its fields were filled with. */
export function standardItemOf(
  title: string,
  standardItems: readonly StandardItem[],
): StandardItem | undefined {
  return standardItems.find((standard) => isFilledFrom(standard.title, title));
}

/** Everything in a standard item that may hold fields: its title, its points and the lines of its text. */
export function textsOfStandardItem({ title, recommendationPoints, text }: StandardItem): string[] {
  return [title, ...recommendationPoints, ...linesOf(text)];
}

/** The text with every paragraph that one of these standard texts had filled, filled anew. */
export function refill(text: RichText, standardTexts: readonly string[], values: FieldValues): RichText {
  const refillBlock = <Block extends BlockNode>(block: Block): Block => {
    if (block.type === 'paragraph') {
      const template = standardTexts.find((standard) => isFilledFrom(standard, plainText(block.content)));
      return template === undefined ? block : { ...block, ...inline(fillFields(template, values)) };
    }
    if (block.type === 'recommendationPoints') {
      const content = block.content.map((point) => ({ ...point, content: point.content.map(refillBlock) }));
      return { ...block, content };
    }
    return block;
  };
  return { ...text, content: text.content.map((block) => refillBlock(block)) };
}

function withText(sections: readonly PlannedSection[], content: RichText): PlannedSection[] {
  const last = sections.findLastIndex(({ kind }) => kind !== 'recommendation');
  if (last === -1) return [...sections, { kind: 'other', heading: '', content }];
  return sections.map((section, index) => (index === last ? { ...section, content } : section));
}

function linesOf(text: string): string[] {
  return text
    .split(/\r?\n/u)
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

function paragraphsOf(lines: readonly string[]): RichText {
  if (lines.length === 0) return emptyRichText;
  return { type: 'doc', content: lines.map((line) => ({ type: 'paragraph', ...inline(line) })) };
}

function inline(text: string): { content?: InlineNode[] } {
  return text === '' ? {} : { content: [{ type: 'text', text }] };
}
