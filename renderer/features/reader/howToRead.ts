import type { FileSource } from '#shared/model/appendix.ts';

export type WayToRead = 'pdf' | 'picture' | 'word' | 'text' | 'elsewhere';

/** What Chromium can draw. Neither TIFF nor HEIC. */
const PICTURES = new Set([
  'image/png',
  'image/jpeg',
  'image/gif',
  'image/webp',
  'image/bmp',
  'image/svg+xml',
]);
const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml.';

/** In bytes. What is larger would have to be held whole, and opens in its own program. */
const LARGEST_PICTURE = 100_000_000;
const LARGEST_WORD = 50_000_000;

/** How a file can be read inside Punkt; `elsewhere`: only in its own program. */
export function howToRead({ mediaType, size }: Pick<FileSource, 'mediaType' | 'size'>): WayToRead {
  if (mediaType === 'application/pdf') return 'pdf';
  if (PICTURES.has(mediaType)) return size <= LARGEST_PICTURE ? 'picture' : 'elsewhere';
  if (mediaType.startsWith(WORD)) return size <= LARGEST_WORD ? 'word' : 'elsewhere';
  return mediaType === 'text/plain' || mediaType === 'text/csv' ? 'text' : 'elsewhere';
}
