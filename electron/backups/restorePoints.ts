import type { RestorePoint } from '#shared/contract/contract.ts';

/** One copy of one meeting. */
export interface Copy {
  readonly meetingId: string;
  /** When it was made, in milliseconds since 1970. */
  readonly time: number;
  /** In bytes. */
  readonly size: number;
}

const MINUTE = 60_000;

/**
 * The moments that the meetings can be brought back to, newest first. Meetings that were copied within the same
 * minute make one moment: nobody could tell two of them apart on the screen.
 */
export function listRestorePoints(copies: readonly Copy[]): RestorePoint[] {
  const points = new Map<number, RestorePoint>();
  const sizes = new Map<string, number>();
  let total = 0;
  for (const { meetingId, time, size } of [...copies].sort((a, b) => a.time - b.time)) {
    total += size - (sizes.get(meetingId) ?? 0);
    sizes.set(meetingId, size);
    points.set(Math.floor(time / MINUTE), {
      at: new Date(time).toISOString(),
      meetings: sizes.size,
      size: total,
    });
  }
  return [...points.values()].reverse();
}
