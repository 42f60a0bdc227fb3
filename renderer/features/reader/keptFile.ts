import { PART_LENGTH } from '#shared/contract/appendices.ts';
import type { FileSource } from '#shared/model/appendix.ts';
import { callMain } from '../../bridge/main.ts';

/** A kept file, as the page reads it. */
export type ReadableFile = Pick<FileSource, 'sha256' | 'size'>;

/** The bytes from `from` to before `to`, asked for in pieces that main gives. Throws as `appendix.read`. */
export async function readBytes(
  { sha256 }: ReadableFile,
  from: number,
  to: number,
): Promise<Uint8Array<ArrayBuffer>> {
  const bytes = new Uint8Array(to - from);
  for (let at = from; at < to; at += PART_LENGTH) {
    const part = { sha256, from: at, length: Math.min(PART_LENGTH, to - at) };
    bytes.set(await callMain('appendix.read', part), at - from);
  }
  return bytes;
}

/** The whole file, which must be one that can be held. */
export function readWhole(file: ReadableFile): Promise<Uint8Array<ArrayBuffer>> {
  return readBytes(file, 0, file.size);
}
