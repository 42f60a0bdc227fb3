import { statfs } from 'node:fs/promises';
import { APPENDIX_LIMIT, type ReceivedFile } from '#shared/contract/appendices.ts';
import { FailureError } from '#shared/contract/failure.ts';
import { titleOfFile } from '#shared/files/titleOfFile.ts';
import type { Examine } from '../examine/examiner.ts';
import type { StoredFile } from '../store/digest.ts';
import type { FileStore } from '../store/fileStore.ts';
import { createContentInTurn, type ContentInTurn } from './contentInTurn.ts';
import { filesOfMail, type MailWords } from './filesOfMail.ts';

/** Files on their way into the store, each known by the id that the page gave it. */
export interface Intakes {
  /** Throws `appendixTooLarge` or `diskFull`. */
  begin(intakeId: string, file: ComingFile): Promise<void>;
  /** Throws why the file cannot be kept. */
  take(intakeId: string, piece: Uint8Array): Promise<void>;
  /** Keeps the file and looks into it. Throws `fileChanged` when it is not as long as was said. */
  finish(intakeId: string, words: MailWords): Promise<ReceivedFile[]>;
  /** Nothing happens where it is done already. */
  abandon(intakeId: string): void;
}

export interface ComingFile {
  readonly fileName: string;
  /** In bytes. */
  readonly size: number;
}

interface Intake extends ComingFile {
  readonly source: ContentInTurn;
  readonly kept: Promise<StoredFile>;
  readonly stopping: AbortController;
}

interface Surroundings {
  readonly store: FileStore;
  /** On the disk that the store is on: there must be room for the file. */
  readonly folder: string;
  readonly examine: Examine;
}

export function createIntakes({ store, folder, examine }: Surroundings): Intakes {
  const running = new Map<string, Intake>();
  const find = (intakeId: string): Intake => {
    const intake = running.get(intakeId);
    if (!intake) throw new FailureError('badRequest', { detail: 'unknown intake' });
    return intake;
  };
  return {
    async begin(intakeId, file) {
      if (running.has(intakeId)) throw new FailureError('badRequest', { detail: 'known intake' });
      await refuseTooLarge(file, folder);
      running.set(intakeId, start(store, file));
    },
    async take(intakeId, piece) {
      const { source, kept } = find(intakeId);
      // The store may have stopped reading; it knows why.
      await Promise.race([source.give(piece).catch(() => kept), kept]);
    },
    async finish(intakeId, words) {
      const intake = find(intakeId);
      try {
        return await examineKept(intake, { store, examine, words });
      } finally {
        running.delete(intakeId);
      }
    },
    abandon(intakeId) {
      const intake = running.get(intakeId);
      running.delete(intakeId);
      intake?.stopping.abort();
      intake?.source.fail(new FailureError('cancelled'));
    },
  };
}

async function examineKept(
  { fileName, source, kept: keeping, stopping: { signal } }: Intake,
  { store, examine, words }: Omit<Surroundings, 'folder'> & { readonly words: MailWords },
): Promise<ReceivedFile[]> {
  source.end();
  const kept = await keeping;
  if (signal.aborted) throw new FailureError('cancelled');
  const { mediaType, pages, mail } = await examine({ path: store.pathOf(kept.sha256), fileName }, signal);
  if (mail) return filesOfMail(mail, { store, examine, signal, words });
  return [{ title: titleOfFile(fileName), source: { kind: 'file', fileName, mediaType, pages, ...kept } }];
}

function start(store: FileStore, file: ComingFile): Intake {
  const source = createContentInTurn();
  const kept = store.receive(exactly(source.content, file));
  // Whoever gives the next piece, or finishes, is told.
  kept.catch(() => {});
  return { ...file, source, kept, stopping: new AbortController() };
}

/** The content, which must be as long as was said: a file that grows or shrinks while it is read is no whole file. */
async function* exactly(
  content: AsyncIterable<Uint8Array>,
  { fileName, size }: ComingFile,
): AsyncGenerator<Uint8Array> {
  let received = 0;
  for await (const piece of content) {
    received += piece.length;
    yield piece;
  }
  if (received !== size) throw new FailureError('fileChanged', { fileName });
}

async function refuseTooLarge({ fileName, size }: ComingFile, folder: string): Promise<void> {
  if (size > APPENDIX_LIMIT) throw new FailureError('appendixTooLarge', { fileName });
  const disk = await statfs(folder).catch(() => null);
  // Some network disks do not say how much room they have; then the writing itself finds out.
  if (disk && disk.blocks > 0 && disk.bavail * disk.bsize < size)
    throw new FailureError('diskFull', { fileName });
}
