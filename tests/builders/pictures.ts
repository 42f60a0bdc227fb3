import type { FileSource } from '../../electron/word/pictureFiles.ts';
import { sha256Of } from '../../electron/files/sha256.ts';
import { encodePng, type Pixel } from '../../scripts/icons/png.ts';

export interface PictureForTest {
  readonly sha256: string;
  readonly bytes: Uint8Array;
}

/** A square PNG of one colour. */
export function aPicture(colour: Pixel, size = 24): PictureForTest {
  const bytes = encodePng(size, () => colour);
  return { bytes, sha256: sha256Of(bytes) };
}

export const samplePicture = aPicture([0x1f, 0x3a, 0x5f, 0xff]);

/** Has these pictures and no others. */
export function sourceOf(...pictures: readonly PictureForTest[]): FileSource {
  const known = new Map(pictures.map(({ sha256, bytes }) => [sha256, bytes]));
  return (sha256) => Promise.resolve(known.get(sha256) ?? null);
}
