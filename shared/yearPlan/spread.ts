import { FULL_TURN } from './angles.ts';

/** A run of neighbours that stand as close as they may, so that they move as one. */
interface Cluster {
  readonly sum: number;
  readonly count: number;
}

/**
 * Moves angles apart, as little as it takes, until each is at least `gap` degrees from the next, and keeps them inside
 * the year. Takes them in order and keeps that order. Where the wheel has no room for so large a gap it shares what
 * there is.
 */
export function spread(angles: readonly number[], gap: number): number[] {
  const room = Math.min(gap, FULL_TURN / Math.max(1, angles.length));
  // Counted without the gaps, what must stand `room` apart need only be in order: a classic, solved by pooling.
  const bare = pooled(angles.map((angle, index) => angle - index * room));
  const last = FULL_TURN - room / 2 - (angles.length - 1) * room;
  return bare.map((angle, index) => clamp(angle, room / 2, last) + index * room);
}

/** The nearest values, by least squares, that never fall: neighbours that do are replaced by their mean. */
function pooled(values: readonly number[]): number[] {
  const clusters: Cluster[] = [];
  for (const value of values) {
    let next: Cluster = { sum: value, count: 1 };
    for (let before = clusters.at(-1); before && meanOf(before) > meanOf(next); before = clusters.at(-1)) {
      clusters.pop();
      next = { sum: before.sum + next.sum, count: before.count + next.count };
    }
    clusters.push(next);
  }
  return clusters.flatMap((cluster) => Array.from({ length: cluster.count }, () => meanOf(cluster)));
}

function meanOf({ sum, count }: Cluster): number {
  return sum / count;
}

function clamp(value: number, least: number, most: number): number {
  return Math.min(Math.max(value, least), Math.max(least, most));
}
