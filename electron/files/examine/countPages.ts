import { PDFDocument } from '@cantoo/pdf-lib';
import { open, readFile, stat, type FileHandle } from 'node:fs/promises';

/** In bytes. Counting reads the whole file, which takes some three times its size in memory. */
const LARGEST_PDF = 150_000_000;

/**
 * How many pages the file at `path` has; null where that cannot be said: a document that lays itself out anew in every
 * program, a damaged file, a PDF whose structure is encrypted.
 */
export async function countPages(path: string, mediaType: string): Promise<number | null> {
  if (mediaType === 'application/pdf') return countPdfPages(path).catch(() => null);
  if (mediaType === 'image/tiff') return countTiffPages(path).catch(() => null);
  return mediaType.startsWith('image/') ? 1 : null;
}

async function countPdfPages(path: string): Promise<number | null> {
  const { size } = await stat(path);
  if (size > LARGEST_PDF) return null;
  const pdf = await PDFDocument.load(await readFile(path), { ignoreEncryption: true, updateMetadata: false });
  return pdf.getPageCount() || null;
}

/** A fax of this many pages is one that goes in a ring. */
const MOST_TIFF_PAGES = 10_000;

/** A TIFF is a chain of directories, one for each page: how many entries it has, the entries, where the next one is. */
async function countTiffPages(path: string): Promise<number | null> {
  const file = await open(path, 'r');
  try {
    const head = await readAt(file, 0, 8);
    const isLittle = head.toString('latin1', 0, 2) === 'II';
    const numberIn = (bytes: Buffer, length: 2 | 4): number =>
      isLittle ? bytes.readUIntLE(0, length) : bytes.readUIntBE(0, length);
    let pages = 0;
    for (let at = numberIn(head.subarray(4), 4); at !== 0; pages += 1) {
      if (pages >= MOST_TIFF_PAGES) return null;
      const entries = numberIn(await readAt(file, at, 2), 2);
      at = numberIn(await readAt(file, at + 2 + 12 * entries, 4), 4);
    }
    return pages || null;
  } finally {
    await file.close();
  }
}

async function readAt(file: FileHandle, position: number, length: number): Promise<Buffer> {
  const { buffer, bytesRead } = await file.read(Buffer.alloc(length), 0, length, position);
  if (bytesRead < length) throw new RangeError('the file ends too early');
  return buffer;
}
