import { createHash } from 'node:crypto';
import { FailureError, type FailureKind } from '#shared/contract/failure.ts';

/** What a file is known by. */
export interface StoredFile {
  readonly sha256: string;
  /** In bytes. */
  readonly size: number;
}

/** Reads content to its end: how long it is, and its SHA-256 digest. Holds one piece at a time. */
export async function measureAndDigest(content: AsyncIterable<Uint8Array>): Promise<StoredFile> {
  const hash = createHash('sha256');
  let size = 0;
  for await (const piece of content) {
    hash.update(piece);
    size += piece.length;
  }
  return { sha256: hash.digest('hex'), size };
}

/** The same content, passed on piece by piece. Throws `kind` after the last one if its digest is another. */
export async function* checked(
  content: AsyncIterable<Uint8Array>,
  sha256: string,
  kind: FailureKind,
): AsyncGenerator<Uint8Array> {
  const hash = createHash('sha256');
  for await (const piece of content) {
    hash.update(piece);
    yield piece;
  }
  if (hash.digest('hex') !== sha256) throw new FailureError(kind, { detail: sha256 });
}
