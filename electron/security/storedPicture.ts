import { pictureInAddress, pictureMediaType } from '#shared/contract/pictures.ts';
import type { FileStore } from '../files/store/fileStore.ts';

export interface Served {
  readonly body: Uint8Array<ArrayBuffer>;
  readonly contentType: string;
}

/**
 * The picture behind its address. null for any other address, for a picture that is missing or damaged, and for a kept
 * file that is no picture: the page can read nothing else of the store this way.
 */
export async function findPicture(address: string, files: FileStore): Promise<Served | null> {
  const sha256 = pictureInAddress(address);
  const bytes = sha256 === null ? null : await files.read(sha256).catch(() => null);
  const contentType = bytes && pictureMediaType(bytes);
  return bytes && contentType ? { body: new Uint8Array(bytes), contentType } : null;
}
