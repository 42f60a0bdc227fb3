import type { Appendix, AppendixSource, EarlierFile } from '#shared/model/appendix.ts';
import { changeMeeting } from './changes.ts';
import { database } from './connection.ts';
import type { RecordedAct } from './history/acts.ts';
import { moment, patch } from './rows.ts';

/**
 * Puts a file or a link in an appendix: in one that was only announced, or in the place of what was in it. A file that
 * is replaced is kept among the earlier ones; the same file again changes nothing.
 */
export async function replaceAppendixFile(appendix: Appendix, source: AppendixSource): Promise<void> {
  await changeFiles(appendix, 'replaceAppendixFile', (stored) => {
    const isSame = source.kind === 'file' && isFile(stored.source, source.sha256);
    return isSame ? {} : { source, earlierFiles: withReplaced(stored) };
  });
}

/** Puts an earlier file back in its appendix. The one that was there is kept among the earlier ones in its stead. */
export async function bringBackEarlierFile(appendix: Appendix, earlier: EarlierFile): Promise<void> {
  await changeFiles(appendix, 'bringBackEarlierFile', (stored) => {
    const { replacedAt: _replacedAt, ...file } = earlier;
    const earlierFiles = withReplaced(stored).filter((other) => !isSameEarlier(other, earlier));
    return { source: { kind: 'file', ...file }, earlierFiles };
  });
}

/** Takes an earlier file out of the appendix, so that it is not sent along with the meeting. */
export async function deleteEarlierFile(appendix: Appendix, earlier: EarlierFile): Promise<void> {
  await changeFiles(appendix, 'deleteEarlierFile', ({ earlierFiles }) => ({
    earlierFiles: earlierFiles.filter((other) => !isSameEarlier(other, earlier)),
  }));
}

async function changeFiles(
  { id, meetingId }: Appendix,
  act: RecordedAct,
  change: (stored: Appendix) => Partial<Pick<Appendix, 'source' | 'earlierFiles'>>,
): Promise<void> {
  await changeMeeting(meetingId, act, async () => {
    const stored = await database.appendices.get(id);
    if (stored) await patch(database.appendices, id, change(stored));
  });
}

function withReplaced({ source, earlierFiles }: Appendix): EarlierFile[] {
  if (source?.kind !== 'file') return earlierFiles;
  const { kind: _kind, ...file } = source;
  return [...earlierFiles, { ...file, replacedAt: moment() }];
}

function isFile(source: Appendix['source'], sha256: string): boolean {
  return source?.kind === 'file' && source.sha256 === sha256;
}

/** The same file may have been replaced more than once. */
function isSameEarlier(a: EarlierFile, b: EarlierFile): boolean {
  return a.sha256 === b.sha256 && a.replacedAt === b.replacedAt;
}
