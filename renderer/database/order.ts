import { generateKeyBetween } from 'fractional-indexing';

interface Ordered {
  readonly id: string;
  readonly order: string;
}

/** The order key for a row that goes last. */
export function orderLast(siblings: readonly Ordered[]): string {
  return generateKeyBetween(siblings.at(-1)?.order ?? null, null);
}

/**
 * The order key that moves a row one place up (-1) or down (1) among its siblings, which are in order.
 * null where it stands at that end already, or is not among them.
 */
export function orderOneStep(siblings: readonly Ordered[], id: string, direction: -1 | 1): string | null {
  const from = siblings.findIndex((sibling) => sibling.id === id);
  const rest = siblings.filter((sibling) => sibling.id !== id);
  const to = from + direction;
  if (from < 0 || to < 0 || to > rest.length) return null;
  return generateKeyBetween(rest[to - 1]?.order ?? null, rest[to]?.order ?? null);
}

/** Values with order keys that keep them in the order given, from the start of an empty row. */
export function withNewOrder<Value>(values: readonly Value[]): { value: Value; order: string }[] {
  let last: string | null = null;
  return values.map((value) => {
    last = generateKeyBetween(last, null);
    return { value, order: last };
  });
}
