import type { ReceivedFile } from '#shared/contract/appendices.ts';
import { toFailure, type Failure } from '#shared/contract/failure.ts';
import { tellOfComing } from './coming.ts';
import { sendFile } from './sendFile.ts';

export interface SentFiles {
  /** In the order of the files that they came from. */
  readonly received: readonly ReceivedFile[];
  /** Why the others are not among them. */
  readonly failures: readonly Failure[];
}

/**
 * Sends files to main one after the other, and tells how far they are. One that cannot be read does not keep the others
 * from coming. null where the person stopped it.
 */
export async function sendFiles(files: readonly File[], itemId: string): Promise<SentFiles | null> {
  const stopping = new AbortController();
  const { signal } = stopping;
  const total = Math.max(
    1,
    files.reduce((sum, { size }) => sum + size, 0),
  );
  const telling = tellOfComing({
    id: crypto.randomUUID(),
    itemId,
    fileName: files[0]?.name ?? '',
    place: 1,
    count: files.length,
    share: 0,
    cancel: () => stopping.abort(),
  });
  const received: ReceivedFile[] = [];
  const failures: Failure[] = [];
  let before = 0;
  try {
    for (const [index, file] of files.entries()) {
      const done = before;
      telling.note({ fileName: file.name, place: index + 1, share: done / total });
      const onSent = (bytes: number): void => telling.note({ share: (done + bytes) / total });
      try {
        received.push(...(await sendFile(file, { signal, onSent })));
      } catch (error) {
        if (signal.aborted) return null;
        failures.push(toFailure(error));
      }
      before += file.size;
    }
  } finally {
    telling.end();
  }
  return { received, failures };
}
