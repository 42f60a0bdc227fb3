import { FailureError } from '#shared/contract/failure.ts';
import type { PictureMediaType } from '#shared/model/picture.ts';

/** A picture as it will be stored: drawn anew, so that nothing but what can be seen is left of the file. */
export interface ReadPicture {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly mediaType: PictureMediaType;
  /** In pixels. */
  readonly width: number;
  readonly height: number;
}

/** In bytes. */
const LARGEST_FILE = 60_000_000;
/** A picture of this many pixels takes 400 MB to draw. */
const MOST_PIXELS = 100_000_000;
/** A page's text printed at 300 to the inch: more than this nobody sees. */
const WIDEST = 2000;
const HIGHEST = 3000;
/** In bytes. A larger PNG is a photograph, and takes a tenth of the room as JPEG. */
const LARGEST_PNG = 1_500_000;
const JPEG_QUALITY = 0.9;

/**
 * Reads a PNG, JPEG, GIF, WebP or BMP file. It is scaled down to what paper can show, and what cameras and programs
 * write into the file (where it was taken, when, by whom) is left behind. Throws FailureError: pictureNotSupported,
 * pictureTooLarge or pictureUnreadable.
 */
export async function readPicture(file: Blob, fileName: string): Promise<ReadPicture> {
  if (file.size > LARGEST_FILE) throw new FailureError('pictureTooLarge', { fileName });
  const kind = kindOf(new Uint8Array(await file.slice(0, 16).arrayBuffer()));
  if (kind === null) throw new FailureError('pictureNotSupported', { fileName });
  const address = URL.createObjectURL(file);
  try {
    const image = await loadImage(address, fileName);
    if (image.naturalWidth * image.naturalHeight > MOST_PIXELS)
      throw new FailureError('pictureTooLarge', { fileName });
    const canvas = draw(image);
    return await encode(canvas, kind === 'jpeg', fileName);
  } finally {
    URL.revokeObjectURL(address);
  }
}

const signatures = [
  { kind: 'png', starts: /^\x89PNG/ },
  { kind: 'jpeg', starts: /^\xff\xd8\xff/ },
  { kind: 'gif', starts: /^GIF8/ },
  { kind: 'webp', starts: /^RIFF....WEBP/s },
  { kind: 'bmp', starts: /^BM/ },
] as const;

/** By what the file is, not by what it is called. SVG is a program as much as a picture, and stays out. */
function kindOf(start: Uint8Array): (typeof signatures)[number]['kind'] | null {
  const text = String.fromCharCode(...start);
  return signatures.find(({ starts }) => starts.test(text))?.kind ?? null;
}

/** Turned as the camera was held: the browser follows what the file says of that. */
function loadImage(address: string, fileName: string): Promise<HTMLImageElement> {
  return new Promise((resolve, reject) => {
    const image = new Image();
    image.addEventListener('load', () => resolve(image));
    image.addEventListener('error', () => reject(new FailureError('pictureUnreadable', { fileName })));
    image.src = address;
  });
}

function draw(image: HTMLImageElement): HTMLCanvasElement {
  const { naturalWidth, naturalHeight } = image;
  const scale = Math.min(1, WIDEST / naturalWidth, HIGHEST / naturalHeight);
  const canvas = document.createElement('canvas');
  canvas.width = Math.max(1, Math.round(naturalWidth * scale));
  canvas.height = Math.max(1, Math.round(naturalHeight * scale));
  const context = canvas.getContext('2d');
  if (!context) throw new FailureError('unexpected', { detail: 'no canvas' });
  context.imageSmoothingQuality = 'high';
  context.drawImage(image, 0, 0, canvas.width, canvas.height);
  return canvas;
}

async function encode(canvas: HTMLCanvasElement, isPhoto: boolean, fileName: string): Promise<ReadPicture> {
  const { width, height } = canvas;
  const as = async (mediaType: PictureMediaType): Promise<ReadPicture> => {
    const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, mediaType, JPEG_QUALITY));
    if (!blob) throw new FailureError('pictureUnreadable', { fileName });
    return { bytes: new Uint8Array(await blob.arrayBuffer()), mediaType, width, height };
  };
  if (isPhoto) return as('image/jpeg');
  const png = await as('image/png');
  return png.bytes.length > LARGEST_PNG && isOpaque(canvas) ? as('image/jpeg') : png;
}

/** JPEG knows no transparency: what can be seen through would turn black. */
function isOpaque(canvas: HTMLCanvasElement): boolean {
  const data = canvas.getContext('2d')?.getImageData(0, 0, canvas.width, canvas.height).data ?? [];
  for (let alpha = 3; alpha < data.length; alpha += 4) if (data[alpha] !== 255) return false;
  return true;
}
