import { AnnotationMode, TextLayer, type PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** A CSS pixel is 1/96 of an inch, a PDF's point 1/72. */
export const PIXELS_PER_POINT = 96 / 72;

/** In pixels of the device: what one page may take, 64 MB, however far it is zoomed in. */
const LARGEST_CANVAS = 16_000_000;

interface Drawing {
  /** 1: as large as on paper. */
  readonly scale: number;
  readonly signal: AbortSignal;
}

/** A page as a picture in the device's own pixels. Throws when it is given up. */
export async function drawPage(page: PDFPageProxy, { scale, signal }: Drawing): Promise<HTMLCanvasElement> {
  const { width, height } = page.getViewport({ scale: scale * PIXELS_PER_POINT });
  const density = Math.min(window.devicePixelRatio, Math.sqrt(LARGEST_CANVAS / (width * height)));
  const canvas = document.createElement('canvas');
  canvas.width = Math.floor(width * density);
  canvas.height = Math.floor(height * density);
  const viewport = page.getViewport({ scale: scale * PIXELS_PER_POINT * density });
  const task = page.render({ canvas, viewport, annotationMode: AnnotationMode.ENABLE });
  const cancel = (): void => task.cancel();
  signal.addEventListener('abort', cancel);
  try {
    signal.throwIfAborted();
    await task.promise;
    return canvas;
  } catch (error) {
    release(canvas);
    throw error;
  } finally {
    signal.removeEventListener('abort', cancel);
  }
}

/** Gives its memory back now, not when somebody comes by to collect it. */
export function release(canvas: HTMLCanvasElement): void {
  canvas.width = 0;
  canvas.height = 0;
}

/**
 * The page's words, not to be seen, over its picture: to be marked, copied and read aloud. Returns one element for each
 * run of text, in the order of the page's content.
 */
export async function layTextOver(
  page: PDFPageProxy,
  container: HTMLElement,
  { scale, signal }: Drawing,
): Promise<readonly HTMLElement[]> {
  const viewport = page.getViewport({ scale: scale * PIXELS_PER_POINT });
  container.replaceChildren();
  container.style.setProperty('--total-scale-factor', String(scale * PIXELS_PER_POINT));
  const layer = new TextLayer({ textContentSource: page.streamTextContent(), container, viewport });
  // As the words run: a page that is turned has its words turned by the style sheet.
  const isAcross = viewport.rotation % 180 !== 0;
  container.style.width = `${isAcross ? viewport.height : viewport.width}px`;
  container.style.height = `${isAcross ? viewport.width : viewport.height}px`;
  const cancel = (): void => layer.cancel();
  signal.addEventListener('abort', cancel);
  try {
    await layer.render();
  } finally {
    signal.removeEventListener('abort', cancel);
  }
  return layer.textDivs;
}
