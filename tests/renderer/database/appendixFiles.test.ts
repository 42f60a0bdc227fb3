import { beforeEach, describe, expect, it } from 'vitest';
import { attachFiles, deleteAppendices, listAppendices } from '../../../renderer/database/appendices.ts';
import {
  bringBackEarlierFile,
  deleteEarlierFile,
  replaceAppendixFile,
} from '../../../renderer/database/appendixFiles.ts';
import { database } from '../../../renderer/database/connection.ts';
import { readSnapshot, storeSnapshot } from '../../../renderer/database/snapshots.ts';
import { appendixSchema, type Appendix, type FileSource } from '#shared/model/appendix.ts';
import { filesReferredTo } from '#shared/package/files.ts';
import { sampleMeeting } from '#shared/sample/sampleMeeting.ts';
import { expectTurned, later, startWithEmptyDatabase } from './emptyDatabase.ts';

startWithEmptyDatabase();

const [item] = sampleMeeting.items;
const { id: meetingId } = sampleMeeting.meeting;

function aFile(letter: string): FileSource {
  const more = { mediaType: 'application/pdf', size: 10, pages: 2 };
  return { kind: 'file', fileName: `${letter}.pdf`, sha256: letter.repeat(64), ...more };
}
const stored = async (id: string): Promise<Appendix> =>
  appendixSchema.parse(await database.appendices.get(id));

let appendix: Appendix;
beforeEach(async () => {
  await storeSnapshot(sampleMeeting);
  const [added] = await attachFiles(item!, [{ title: 'A', source: aFile('a') }]);
  appendix = added!;
});

describe('files that are attached', () => {
  it('become appendices in their order, last in the item, in one step', async () => {
    const files = ['b', 'c'].map((letter) => ({ title: letter, source: aFile(letter) }));
    await expectTurned(meetingId, () => attachFiles(item!, files));
    const appendices = await listAppendices(item!.id);
    expect(appendices.slice(-3).map(({ title }) => title)).toEqual(['A', 'b', 'c']);
    expect(appendices.at(-1)).toMatchObject({ source: aFile('c'), earlierFiles: [], access: 'open' });
  });
});

describe('a file that a newer one replaces', () => {
  it('is kept among the earlier ones, with the moment', async () => {
    const now = later();
    await replaceAppendixFile(appendix, aFile('b'));
    const { kind: _kind, ...old } = aFile('a');
    expect(await stored(appendix.id)).toMatchObject({
      source: aFile('b'),
      earlierFiles: [{ ...old, replacedAt: now }],
    });
  });

  it('comes back when that is undone', async () => {
    await expectTurned(meetingId, () => replaceAppendixFile(appendix, aFile('b')));
  });

  it('is not replaced by itself', async () => {
    await replaceAppendixFile(appendix, aFile('a'));
    expect((await stored(appendix.id)).earlierFiles).toEqual([]);
  });

  it('is kept as well when a link takes its place', async () => {
    await replaceAppendixFile(appendix, { kind: 'link', url: 'https://eksempel.dk' });
    expect((await stored(appendix.id)).earlierFiles).toHaveLength(1);
    // A link is nothing to keep.
    await replaceAppendixFile(appendix, aFile('b'));
    expect((await stored(appendix.id)).earlierFiles).toHaveLength(1);
  });

  it('is brought back, and the newer one is kept in its stead', async () => {
    await replaceAppendixFile(appendix, aFile('b'));
    const [earlier] = (await stored(appendix.id)).earlierFiles;
    later();
    await expectTurned(meetingId, () => bringBackEarlierFile(appendix, earlier!));
    const { source, earlierFiles } = await stored(appendix.id);
    expect(source).toEqual(aFile('a'));
    expect(earlierFiles.map(({ fileName }) => fileName)).toEqual(['b.pdf']);
  });

  it('travels with the meeting until it is deleted', async () => {
    await replaceAppendixFile(appendix, aFile('b'));
    const files = async () => filesReferredTo(await readSnapshot(meetingId, 'without bin'));
    expect(await files()).toEqual(expect.arrayContaining(['a'.repeat(64), 'b'.repeat(64)]));
    const [earlier] = (await stored(appendix.id)).earlierFiles;
    await expectTurned(meetingId, () => deleteEarlierFile(appendix, earlier!));
    expect(await files()).not.toContain('a'.repeat(64));
  });

  it('stays at home with an appendix in the bin, and is in the backup', async () => {
    await deleteAppendices([appendix]);
    expect(filesReferredTo(await readSnapshot(meetingId, 'without bin'))).not.toContain('a'.repeat(64));
    expect(filesReferredTo(await readSnapshot(meetingId, 'with bin'))).toContain('a'.repeat(64));
  });
});
