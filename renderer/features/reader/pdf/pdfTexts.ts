import type { PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { joinRuns, type PageText, type TextRun } from './pageText.ts';

export interface ReadPage extends PageText {
  readonly runs: readonly TextRun[];
}

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
      const { items } = await (await pdf.getPage(page + 1)).getTextContent();
      const runs = items.flatMap((item) => ('str' in item ? [{ str: item.str, hasEOL: item.hasEOL }] : []));
      const read = { ...joinRuns(runs), runs };
      pages.set(page, read);
      return read;
    },
  };
}
