interface Placed {
  readonly id: string;
  readonly order: string;
}

interface Binnable {
  readonly deletedAt: string | null;
}

/** Fractional keys are compared as plain text, never by language; equal keys (made on two laptops) fall back to the id. */
export function compareOrder(a: Placed, b: Placed): number {
  if (a.order !== b.order) return a.order < b.order ? -1 : 1;
  if (a.id !== b.id) return a.id < b.id ? -1 : 1;
  return 0;
}

/** The rows that are not in the bin, in their order. */
export function siblingsInOrder<T extends Placed & Binnable>(rows: readonly T[]): T[] {
  return rows.filter((row) => row.deletedAt === null).sort(compareOrder);
}
