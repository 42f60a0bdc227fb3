import { compareMoments } from '../course/moments.ts';
import type { Row, Tables } from './tables.ts';

/**
 * The three versions with one decision for each item. Both sides may have made one where there was none, and then it is the
 * same decision that they disagree about: of two rows only the older would count, and the other be lost from sight.
 */
export function withOneDecision(versions: readonly Tables[]): Tables[] {
  const counting = versions.map(({ decisions }) => oldestByItem(decisions));
  const names = oldestByItem(counting.flatMap((decisions) => [...decisions.values()]));
  return versions.map((version, index) => ({
    ...version,
    decisions: version.decisions.map((row) => {
      const name = counting[index]?.get(itemOf(row)) === row ? names.get(itemOf(row)) : undefined;
      return name ? { ...row, id: name.id, createdAt: name['createdAt'] } : row;
    }),
  }));
}

function oldestByItem(decisions: readonly Row[]): Map<unknown, Row> {
  const oldest = new Map<unknown, Row>();
  for (const row of decisions.toSorted(compareAge))
    if (!oldest.has(itemOf(row))) oldest.set(itemOf(row), row);
  return oldest;
}

function itemOf(row: Row): unknown {
  return row['itemId'];
}

function compareAge(a: Row, b: Row): number {
  return compareMoments(String(a['createdAt']), String(b['createdAt'])) || compareMoments(a.id, b.id);
}
