import type { PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { useEffect, useState } from 'react';
import type { Size } from '../../../components/pages/zoom.ts';
import { PIXELS_PER_POINT } from './drawPage.ts';

/** How many pages are asked for at a time, so that one that is drawn need not wait for all of them. */
const AT_A_TIME = 20;

/**
 * How large each page is on paper, in CSS pixels. A page that has not been asked yet passes for as large as the first.
 * null until that is known.
 */
export function usePageSizes(pdf: PDFDocumentProxy): readonly Size[] | null {
  const [sizes, setSizes] = useState<readonly Size[] | null>(null);
  useEffect(() => {
    const stop = new AbortController();
    const { signal } = stop;
    const ask = async (): Promise<void> => {
      const first = await sizeOf(pdf, 0);
      const found = Array.from({ length: pdf.numPages }, () => first);
      if (!signal.aborted) setSizes([...found]);
      for (let at = 1; at < found.length && !signal.aborted; at += AT_A_TIME) {
        const pages = found.slice(at, at + AT_A_TIME).map((_, offset) => at + offset);
        const asked = await Promise.all(pages.map((page) => sizeOf(pdf, page).catch(() => first)));
        found.splice(at, asked.length, ...asked);
      }
      const isMixed = found.some(({ width, height }) => width !== first.width || height !== first.height);
      if (!signal.aborted && isMixed) setSizes(found);
    };
    void ask().catch(() => {});
    return () => stop.abort();
  }, [pdf]);
  return sizes;
}

async function sizeOf(pdf: PDFDocumentProxy, page: number): Promise<Size> {
  const { width, height } = (await pdf.getPage(page + 1)).getViewport({ scale: PIXELS_PER_POINT });
  return { width, height };
}
