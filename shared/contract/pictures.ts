import type { PictureMediaType } from '../model/picture.ts';

/** In bytes. The page makes pictures smaller than this before it asks main to keep them. */
export const PICTURE_LIMIT = 30_000_000;

/** Where main serves the pictures of the file store to the page: the app's own origin (electron/security/origin.ts). */
export const PICTURE_ORIGIN = 'app://punkt';

const ADDRESS = /^app:\/\/punkt\/pictures\/([0-9a-f]{64})$/;

/** The address under which the page shows a kept picture. */
export function pictureAddress(sha256: string): string {
  return `${PICTURE_ORIGIN}/pictures/${sha256}`;
}

/** The digest in such an address; null for any other address. */
export function pictureInAddress(address: string): string | null {
  return ADDRESS.exec(address)?.[1] ?? null;
}

/** What the first bytes say the picture is; null for anything else, whatever it calls itself. */
export function pictureMediaType(bytes: Uint8Array): PictureMediaType | null {
  if (startsWith(bytes, [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])) return 'image/png';
  if (startsWith(bytes, [0xff, 0xd8, 0xff])) return 'image/jpeg';
  return null;
}

function startsWith(bytes: Uint8Array, signature: readonly number[]): boolean {
  return signature.every((byte, index) => bytes[index] === byte);
}
