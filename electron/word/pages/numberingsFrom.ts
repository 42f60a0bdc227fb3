import type { Block, HeadingNumber, HeadingNumbering } from '#shared/document/tree.ts';

/**
 * The counts as they stand where the blocks begin, so that their first heading bears its own number: "Punkt 100." is
 * wider than "Punkt 1.".
 */
export function numberingsFrom(
  numberings: readonly HeadingNumbering[],
  blocks: readonly Block[],
): HeadingNumbering[] {
  return numberings.map((numbering) => {
    const numbers = blocks.map(numberOf).find((number) => number?.numbering === numbering.id);
    const starts = numbers?.label.match(/\d+/g)?.map(Number) ?? [];
    return {
      ...numbering,
      levels: numbering.levels.map((level, index) => ({ ...level, start: starts[index] ?? level.start })),
    };
  });
}

export function numberOf(block: Block): HeadingNumber | null {
  return block.kind === 'itemHeading' || block.kind === 'groupHeading' ? block.number : null;
}
