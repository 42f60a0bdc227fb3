import type { RestorePoint } from '#shared/contract/contract.ts';
import type { StoredCopy } from './copies.ts';

export interface Copy extends StoredCopy {
  /** null: of bodies and settings. */
  readonly meetingId: string | null;
}

const MINUTE = 60_000;

/**
 * The moments that one can go back to, newest first. What was copied within the same minute makes one moment: nobody
 * could tell two of them apart on the screen.
 */
export function listRestorePoints(copies: readonly Copy[]): RestorePoint[] {
  const points = new Map<number, RestorePoint>();
  const sizes = new Map<string | null, number>();
  let total = 0;
  for (const { meetingId, time, size } of [...copies].sort((a, b) => a.time - b.time)) {
    total += size - (sizes.get(meetingId) ?? 0);
    sizes.set(meetingId, size);
    points.set(Math.floor(time / MINUTE), {
      at: new Date(time).toISOString(),
      meetings: [...sizes.keys()].filter((id) => id !== null).length,
      hasBodiesAndSettings: sizes.has(null),
      size: total,
    });
  }
  return [...points.values()].reverse();
}
