import { FailureError } from '#shared/contract/failure.ts';
import type { MeetingSnapshot } from '#shared/model/snapshot.ts';
import type { Lineage } from '#shared/package/content.ts';
import type { Manifest } from '#shared/package/manifest.ts';
import { decodeAnyPackage, type DecodeOptions, type ReadPackage } from './decodePackage.ts';

export interface MeetingPackage {
  readonly manifest: Manifest;
  readonly snapshot: MeetingSnapshot;
  readonly lineage: Lineage;
  readonly version: string;
}

/** A package where only a meeting will do. Throws packageIsHandBack for a reader's notes. */
export function meetingOf({ manifest, content, version }: ReadPackage): MeetingPackage {
  switch (content.kind) {
    case 'meeting':
      return { manifest, snapshot: content.snapshot, lineage: content.lineage, version };
    case 'annotations':
      throw new FailureError('packageIsHandBack');
  }
}

/** `decodeAnyPackage` where only a meeting will do. */
export async function decodePackage(
  bytes: Uint8Array,
  keepIn: DecodeOptions['keepIn'] = null,
): Promise<MeetingPackage> {
  return meetingOf(await decodeAnyPackage(bytes, { keepIn }));
}
