import type { PDFDocumentProxy, PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { joinRuns, type JoinedRuns, type TextRun } from '../textRuns.ts';

export interface ReadPage extends JoinedRuns {
  readonly runs: readonly TextRun[];
}

type TextContent = Awaited<ReturnType<PDFPageProxy['getTextContent']>>;

/** The words of a PDF's pages, each read once. Pages are counted from 0. */
export interface PdfTexts {
  readonly pageCount: number;
  readonly read: (page: number) => Promise<ReadPage>;
  /** undefined where it has not been read yet. */
  readonly known: (page: number) => ReadPage | undefined;
}

export function createPdfTexts(pdf: PDFDocumentProxy): PdfTexts {
  const pages = new Map<number, ReadPage>();
  return {
    pageCount: pdf.numPages,
    known: (page) => pages.get(page),
    async read(page) {
      const known = pages.get(page);
      if (known) return known;
      const runs = await readRuns(await pdf.getPage(page + 1));
      const read = { ...joinRuns(runs), runs };
      pages.set(page, read);
      return read;
    },
  };
}

/** Reads piece by piece: pdf.js's own way to do so needs a newer Chromium than the oldest that Punkt runs on. */
async function readRuns(page: PDFPageProxy): Promise<TextRun[]> {
  const reader: ReadableStreamDefaultReader<TextContent> = page.streamTextContent().getReader();
  const runs: TextRun[] = [];
  for (let piece = await reader.read(); !piece.done; piece = await reader.read()) {
    for (const item of piece.value.items) {
      if ('str' in item) runs.push({ str: item.str, hasEOL: item.hasEOL });
    }
  }
  return runs;
}
