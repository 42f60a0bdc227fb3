import type { Entry, ZipFile } from 'yauzl';
import { FailureError } from '#shared/contract/failure.ts';

const MOST_ENTRIES = 10_001;

/** The zip's directory by name. A name that is there twice, or that leads out of the package, is refused. */
export async function listEntries(zip: ZipFile): Promise<Map<string, Entry>> {
  const entries = new Map<string, Entry>();
  for await (const entry of zip.eachEntry()) {
    if (entries.has(entry.fileName)) throw hostile(`${entry.fileName} is there twice`);
    if (entries.size >= MOST_ENTRIES) throw tooLarge('the list of parts', MOST_ENTRIES);
    entries.set(entry.fileName, entry);
  }
  return entries;
}

/**
 * One part, unpacked, of at most `limit` bytes. It is counted on the way, because what the directory says of its size
 * may be a lie.
 */
export async function readPart(zip: ZipFile, entry: Entry, limit: number): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of streamPart(zip, entry, limit)) chunks.push(chunk);
  return Buffer.concat(chunks);
}

/** The same piece by piece, for what is too large to hold. */
export async function* streamPart(zip: ZipFile, entry: Entry, limit: number): AsyncGenerator<Buffer> {
  if (entry.uncompressedSize > limit) throw tooLarge(entry.fileName, limit);
  const stream: AsyncIterable<Buffer> = await zip.openReadStreamPromise(entry);
  let size = 0;
  // Leaving the loop by throwing destroys the stream, so nothing more is unpacked.
  for await (const chunk of stream) {
    size += chunk.length;
    if (size > limit) throw tooLarge(entry.fileName, limit);
    yield chunk;
  }
}

export function damaged(detail: string): FailureError {
  return new FailureError('packageDamaged', { detail });
}

/** No program writes such a package by mistake. */
export function hostile(detail: string): FailureError {
  return new FailureError('packageHostile', { detail });
}

/** Of a part whose bytes would be far more in memory than they are in the file. */
export function tooManyValues(part: string): FailureError {
  return new FailureError('packageTooLarge', { detail: `${part}: too many values, or too deep` });
}

export function tooLarge(part: string, limit: number): FailureError {
  return new FailureError('packageTooLarge', { detail: `${part} is over ${limit}` });
}
