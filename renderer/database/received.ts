import type { PackageContent } from '#shared/package/content.ts';
import { database } from './connection.ts';
import { storeSnapshot } from './snapshots.ts';
import { keepVersion } from './versions.ts';

/** The content of a package that holds a meeting. */
export type ReceivedMeeting = Extract<PackageContent, { kind: 'meeting' }>;

/** Stores a meeting that came in a package and was not here before, and what it was then: all of it, or nothing. */
export async function storeReceived(version: string, { snapshot, lineage }: ReceivedMeeting): Promise<void> {
  await database.transaction('rw', database.tables, async () => {
    await storeSnapshot(snapshot);
    await keepVersion({ id: version, takenIn: true, ancestors: lineage.ancestors, snapshot });
  });
}
