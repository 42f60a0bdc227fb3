import type { Decision } from '../model/decision.ts';

/** An item's decision: the oldest where two laptops made one each. */
export function decisionOf<Row extends Pick<Decision, 'itemId' | 'createdAt' | 'id'>>(
  itemId: string,
  decisions: readonly Row[],
): Row | undefined {
  return decisions
    .filter((decision) => decision.itemId === itemId)
    .toSorted((a, b) => a.createdAt.localeCompare(b.createdAt) || a.id.localeCompare(b.id))[0];
}
