import { createReadStream, createWriteStream } from 'node:fs';
import { mkdir, readdir, readFile, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { FailureError } from '#shared/contract/failure.ts';
import { systemCode, toFileFailure } from '../fileFailure.ts';
import { sha256Of } from '../sha256.ts';
import { replaceFileAtomically, TEMPORARY_NAME } from '../writeFileAtomically.ts';
import { checked, measureAndDigest, type StoredFile } from './digest.ts';
import { receiveFile } from './receive.ts';

/**
 * The contents of files, each under the SHA-256 digest of its bytes, so that the same file is kept once and nothing that
 * was kept ever changes. Whoever refers to a file holds its digest. Nothing is deleted here: an undo, an earlier copy of
 * a meeting or another meeting may still refer to it.
 */
export interface FileStore {
  /**
   * Keeps what `open` gives, piece by piece, unless it is here already; a file that was damaged on disk is made whole
   * again. Throws `fileChanged` when the content turns out to have another digest, and then keeps nothing.
   */
  keep(sha256: string, open: () => AsyncIterable<Uint8Array>): Promise<void>;
  keepBytes(bytes: Uint8Array): Promise<StoredFile>;
  /**
   * Keeps content whose digest is known only when all of it has come. Throws FailureError, one that the content itself
   * throws as it is; then nothing is kept.
   */
  receive(content: AsyncIterable<Uint8Array>): Promise<StoredFile>;
  /** Reads the whole file to see that it is as it was kept. Its size in bytes; throws as `read`. */
  measure(sha256: string): Promise<number>;
  /** The file piece by piece; throws as `read`, for a damaged file after its last piece. */
  stream(sha256: string): AsyncIterable<Uint8Array>;
  /** A file that is small enough to hold. Throws `storedFileMissing` or `storedFileDamaged`. */
  read(sha256: string): Promise<Buffer>;
  /** Where the file lies, for whoever reads it in place and changes nothing. Nothing says that it is there. */
  pathOf(sha256: string): string;
  /** Whether the file is there with this many bytes; what is in them is not read. */
  has(sha256: string, size: number): Promise<boolean>;
  /** Removes what was left when the app was ended while it kept a file. Not while a file is being kept. */
  tidy(): Promise<void>;
}

/** A store in `folder`, which is made when the first file is kept. */
export function createFileStore(folder: string): FileStore {
  const pathOf = (sha256: string): string => join(folder, sha256);

  const measure = async (sha256: string): Promise<number> => {
    const found = await measureAndDigest(createReadStream(pathOf(sha256))).catch(throwReadFailure);
    if (found.sha256 !== sha256) throw new FailureError('storedFileDamaged', { detail: sha256 });
    return found.size;
  };

  const isWhole = (sha256: string): Promise<boolean> =>
    measure(sha256).then(
      () => true,
      () => false,
    );

  const keep: FileStore['keep'] = async (sha256, open) => {
    if (await isWhole(sha256)) return;
    await mkdir(folder, { recursive: true }).catch((error: unknown) => {
      throw toFileFailure(error, folder);
    });
    await replaceFileAtomically(pathOf(sha256), (temporaryPath) =>
      pipeline(checked(open(), sha256, 'fileChanged'), createWriteStream(temporaryPath)),
    );
  };

  return {
    keep,
    measure,
    async keepBytes(bytes) {
      const sha256 = sha256Of(bytes);
      await keep(sha256, () => onePiece(bytes));
      return { sha256, size: bytes.length };
    },
    receive: (content) =>
      receiveFile({ folder, isWhole }, content).catch((error: unknown) => {
        throw toFileFailure(error, folder);
      }),
    pathOf,
    has: (sha256, size) =>
      stat(pathOf(sha256)).then(
        (found) => found.isFile() && found.size === size,
        () => false,
      ),
    async *stream(sha256) {
      try {
        yield* checked(createReadStream(pathOf(sha256)), sha256, 'storedFileDamaged');
      } catch (error) {
        throwReadFailure(error);
      }
    },
    async read(sha256) {
      const bytes = await readFile(pathOf(sha256)).catch(throwReadFailure);
      if (sha256Of(bytes) !== sha256) throw new FailureError('storedFileDamaged', { detail: sha256 });
      return bytes;
    },
    async tidy() {
      const names = await readdir(folder).catch((): string[] => []);
      const leftovers = names.filter((name) => TEMPORARY_NAME.test(name));
      await Promise.all(leftovers.map((name) => rm(join(folder, name), { force: true })));
    },
  };
}

async function* onePiece(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes;
}

/** The digest means nothing to the person, so it is no file name but a detail for whoever mends it. */
function throwReadFailure(error: unknown): never {
  if (error instanceof FailureError) throw error;
  const code = systemCode(error);
  if (code === 'ENOENT' || code === 'ENOTDIR') throw new FailureError('storedFileMissing', { detail: code });
  throw new FailureError('storedFileDamaged', { detail: code ?? String(error) });
}
