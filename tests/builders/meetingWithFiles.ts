import type { FileStore } from '../../electron/files/store/fileStore.ts';
import type { Appendix } from '#shared/model/appendix.ts';
import type { Body } from '#shared/model/body.ts';
import type { Item } from '#shared/model/item.ts';
import type { MeetingSnapshot } from '#shared/model/snapshot.ts';
import { aSnapshot } from './meeting.ts';

/** An appendix of a meeting that is made for a test: what its file holds, or what it has instead. */
export interface PlannedFile extends Partial<Pick<Appendix, 'access' | 'source'>> {
  readonly title: string;
  readonly fileName?: string;
  readonly bytes?: Uint8Array;
}

export interface PlannedItemWithFiles extends Partial<Item> {
  readonly title: string;
  readonly files: readonly PlannedFile[];
}

/** A meeting whose appendices are files, kept in the store. Numbered through the meeting unless the body says otherwise. */
export async function meetingWithFiles(
  items: readonly PlannedItemWithFiles[],
  store: Pick<FileStore, 'keepBytes'>,
  body: Partial<Body> = {},
): Promise<MeetingSnapshot> {
  const snapshot = aSnapshot(
    items.map(({ files, ...item }) => ({ ...item, appendices: files.map(({ title }) => title) })),
    { appendixNumbering: 'perMeeting', ...body },
  );
  const planned = items.flatMap(({ files }) => files);
  const appendices = await Promise.all(
    snapshot.appendices.map(async (appendix, index): Promise<Appendix> => {
      const { bytes, fileName = 'bilag.pdf', access = 'open', source } = planned[index]!;
      if (!bytes) return { ...appendix, access, source: source ?? null };
      const kept = await store.keepBytes(bytes);
      return {
        ...appendix,
        access,
        source: { kind: 'file', fileName, mediaType: 'application/octet-stream', pages: null, ...kept },
      };
    }),
  );
  return { ...snapshot, appendices };
}
