import { siblingsInOrder } from '../agenda/siblings.ts';
import type { BlockNode, InlineNode, RichText } from '../model/richText.ts';
import type { Section } from '../model/section.ts';
import { sliceLine } from '../richText/editLine.ts';
import { lineOf } from '../richText/lines.ts';
import { isWrittenLine } from '../richText/nodeLines.ts';
import { readLead, type BodyNames } from './sentences/readLead.ts';
import { sentenceOf } from './sentences/sentenceOf.ts';

/** A point of an item's recommendation, with the words that it goes on from. */
export interface RecommendedPoint {
  /** What a decision refers to. */
  readonly id: string;
  /** Its place among the item's points, from 1. */
  readonly number: number;
  readonly lead: string;
  /** The point's own line first. */
  readonly blocks: readonly BlockNode[];
}

/** What stands for the point of a recommendation that is one sentence and has no points. */
const WHOLE = 'lead';

/** Everything that an item recommends, in order. Points in which nothing is written are left out. */
export function recommendedPoints(sections: readonly Section[], names: BodyNames): RecommendedPoint[] {
  return siblingsInOrder(sections)
    .filter(({ kind }) => kind === 'recommendation')
    .flatMap(({ content }) => pointsIn(content, names))
    .map((point, index) => ({ ...point, id: point.id || String(index + 1), number: index + 1 }));
}

function pointsIn({ content }: RichText, names: BodyNames): Omit<RecommendedPoint, 'number'>[] {
  let lead: readonly InlineNode[] = [];
  const points: Omit<RecommendedPoint, 'number'>[] = [];
  for (const block of content) {
    if (block.type === 'recommendationLead') lead = block.content ?? [];
    if (block.type !== 'recommendationPoints') continue;
    for (const { attrs, content: blocks } of block.content) {
      if (isWritten(blocks)) points.push({ id: attrs.id ?? '', lead: lineOf(lead), blocks });
    }
  }
  return points.length > 0 ? points : wholeSentence(lead, names);
}

/** "Det indstilles, at DAS godkender taksterne.", written as one line. */
function wholeSentence(lead: readonly InlineNode[], names: BodyNames): Omit<RecommendedPoint, 'number'>[] {
  const { opening, wantsVerb } = readLead(lineOf(lead), names);
  if (opening === '' || wantsVerb) return [];
  const text = lineOf(lead);
  const from = text.indexOf(opening);
  const content = sliceLine(lead, from, text.length);
  return [{ id: WHOLE, lead: '', blocks: [{ type: 'paragraph', content }] }];
}

function isWritten([first, ...rest]: readonly BlockNode[]): boolean {
  return rest.length > 0 || (first?.type === 'paragraph' && isWrittenLine(first.content));
}

/** What is decided when a point is followed: its line as a sentence, then what stood below it. */
export function followPoint({ lead, blocks }: RecommendedPoint, names: BodyNames): BlockNode[] {
  const [first, ...rest] = blocks;
  if (first?.type !== 'paragraph') return [...blocks];
  const content = sentenceOf(lead, first.content ?? [], names, rest.length > 0);
  return content.length > 0 ? [{ type: 'paragraph', content }, ...rest] : rest;
}
