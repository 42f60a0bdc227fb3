import { richTextSchema, type BlockNode, type RichText } from '../model/richText.ts';
import type { MergeConflict } from './conflicts.ts';
import type { MergedPlace, Row } from './tables.ts';

/** Texts can stand one after the other; a day, a name or a vote cannot. */
const texts: Partial<Record<MergedPlace, readonly string[]>> = {
  sections: ['content'],
  decisions: ['content', 'publicContent'],
  actions: ['note'],
};

export function canStandTogether(place: MergedPlace, fields: readonly string[]): boolean {
  return fields.some((field) => texts[place]?.includes(field));
}

/**
 * The fields with both sides' texts, the one that was changed last below the other: the same whichever side is ours. What
 * else belongs to the unit is taken from the first.
 */
export function bothTogether({ place, fields, ours, theirs }: MergeConflict): Record<string, unknown> {
  const [first, second] = [ours, theirs].toSorted((a, b) => compareAge(fields, a, b));
  if (!first || !second) return {};
  const isText = (field: string): boolean => texts[place]?.includes(field) ?? false;
  return Object.fromEntries(
    fields.map((field) => [field, isText(field) ? joined(first[field], second[field]) : first[field]]),
  );
}

function compareAge(fields: readonly string[], a: Row, b: Row): number {
  const [keyA, keyB] = [a, b].map((row) =>
    JSON.stringify([row.updatedAt, fields.map((field) => row[field])]),
  );
  return (keyA ?? '') < (keyB ?? '') ? -1 : 1;
}

function joined(first: unknown, second: unknown): unknown {
  if (typeof first === 'string' && typeof second === 'string') return joinedLines(first, second);
  const [above, below] = [richTextSchema.safeParse(first), richTextSchema.safeParse(second)];
  if (above.success && below.success) return joinedTexts(above.data, below.data);
  return first ?? second;
}

function joinedLines(first: string, second: string): string {
  return [first, second].filter((text) => text !== '').join('\n');
}

/** A paragraph that both have stands once. */
function joinedTexts(first: RichText, second: RichText): RichText {
  const known = new Set(first.content.map((block) => JSON.stringify(block)));
  const more = second.content.filter((block) => !known.has(JSON.stringify(block)));
  const pointIds = new Set(first.content.flatMap(pointIdsOf));
  return { ...first, content: [...first.content, ...more.map((block) => withFreePointIds(block, pointIds))] };
}

function pointIdsOf(block: BlockNode): (string | null)[] {
  return block.type === 'recommendationPoints' ? block.content.map(({ attrs }) => attrs.id) : [];
}

/** A decision refers to a point by its id, so that two points may not share one. */
function withFreePointIds(block: BlockNode, taken: ReadonlySet<string | null>): BlockNode {
  if (block.type !== 'recommendationPoints') return block;
  const points = block.content.map((point) =>
    taken.has(point.attrs.id) ? { ...point, attrs: { id: null } } : point,
  );
  return { ...block, content: points };
}
