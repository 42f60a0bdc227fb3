import { generateKeyBetween } from 'fractional-indexing';

export interface Ordered {
  readonly id: string;
  readonly order: string;
}

/** A row on its way to a place. One that is new stands nowhere yet, so it needs no id. */
export type Placed = Pick<Ordered, 'order'> & Partial<Ordered>;

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

/** The order key that puts a row before another one of the siblings, which are in order; after them all for null. */
export function orderBefore(siblings: readonly Ordered[], id: string, beforeId: string | null): string {
  const rest = siblings.filter((sibling) => sibling.id !== id);
  const at = rest.findIndex((sibling) => sibling.id === beforeId);
  const to = at === -1 ? rest.length : at;
  return generateKeyBetween(rest[to - 1]?.order ?? null, rest[to]?.order ?? null);
}

/**
 * A row's own order key, or the nearest later one when another has taken it: while the row was in the bin, or because
 * both were put into the same old picture of the agenda. With one key for two rows nothing could be put between them.
 */
export function freeOrder(siblings: readonly Ordered[], row: Placed): string {
  const taken = siblings.filter(({ id }) => id !== row.id).map(({ order }) => order);
  if (!taken.includes(row.order)) return row.order;
  const next = taken.filter((order) => order > row.order).toSorted(compareKeys)[0] ?? null;
  return generateKeyBetween(row.order, next);
}

/** As plain text, never by language. */
function compareKeys(a: string, b: string): number {
  return a < b ? -1 : 1;
}

/** Values with order keys that keep them in the order given, from the start of an empty row. */
export function withNewOrder<Value>(values: readonly Value[]): { value: Value; order: string }[] {
  let last: string | null = null;
  return values.map((value) => {
    last = generateKeyBetween(last, null);
    return { value, order: last };
  });
}
