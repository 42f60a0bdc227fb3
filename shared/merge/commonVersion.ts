import type { MeetingSnapshot } from '../model/snapshot.ts';
import type { Lineage } from '../package/content.ts';

/** A meeting of a known version, and what went into it. */
export interface VersionedMeeting {
  readonly version: string;
  readonly snapshot: MeetingSnapshot;
  readonly lineage: Lineage;
}

/** The versions that went into a meeting, itself included, the newest first. */
export function versionsIn({ version, lineage }: Pick<VersionedMeeting, 'version' | 'lineage'>): string[] {
  return [version, ...lineage.ancestors];
}

/** The versions that a package holds whole: its own, and the one it left with. */
export function heldBy({
  version,
  snapshot,
  lineage: { base },
}: VersionedMeeting): Map<string, MeetingSnapshot> {
  return new Map([...(base ? [[base.version, base.snapshot] as const] : []), [version, snapshot] as const]);
}

/**
 * The newest version that went into both of two packages' meetings and that one of them holds; null where there is none.
 * Merging needs nothing but the two files.
 */
export function commonVersion(ours: VersionedMeeting, theirs: VersionedMeeting): MeetingSnapshot | null {
  const inOurs = new Set(versionsIn(ours));
  const held = new Map([...heldBy(ours), ...heldBy(theirs)]);
  const common = versionsIn(theirs).find((version) => inOurs.has(version) && held.has(version));
  return (common !== undefined && held.get(common)) || null;
}
