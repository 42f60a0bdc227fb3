import { createHash } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { renameWithPatience } from '../renameWithPatience.ts';
import { syncFile, syncFolder } from '../sync.ts';
import { temporaryPathIn } from '../writeFileAtomically.ts';
import type { StoredFile } from './digest.ts';

interface Store {
  readonly folder: string;
  readonly isWhole: (sha256: string) => Promise<boolean>;
}

/**
 * Writes content to a temporary file in the folder while its digest is found, and gives it its name once it is whole. A
 * file that is there already stays; one that was damaged is replaced. Throws what the content or the disk throws; then
 * the folder is as it was.
 */
export async function receiveFile(
  { folder, isWhole }: Store,
  content: AsyncIterable<Uint8Array>,
): Promise<StoredFile> {
  await mkdir(folder, { recursive: true });
  const temporaryPath = temporaryPathIn(folder);
  try {
    const received = await writeAndDigest(content, temporaryPath);
    if (await isWhole(received.sha256)) {
      await rm(temporaryPath, { force: true });
      return received;
    }
    await syncFile(temporaryPath);
    await renameWithPatience(temporaryPath, join(folder, received.sha256));
    await syncFolder(folder);
    return received;
  } catch (error) {
    await rm(temporaryPath, { force: true });
    throw error;
  }
}

async function writeAndDigest(content: AsyncIterable<Uint8Array>, path: string): Promise<StoredFile> {
  const hash = createHash('sha256');
  let size = 0;
  const noted = async function* (): AsyncGenerator<Uint8Array> {
    for await (const piece of content) {
      hash.update(piece);
      size += piece.length;
      yield piece;
    }
  };
  await pipeline(noted(), createWriteStream(path));
  return { sha256: hash.digest('hex'), size };
}
