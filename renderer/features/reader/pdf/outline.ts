import type { PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** A heading in a PDF's own outline. */
export interface OutlineLine {
  /** Its place in the outline: "0", "0.2". */
  readonly key: string;
  readonly title: string;
  /** 0: outermost. */
  readonly depth: number;
  /** Counted from 0; null where it leads nowhere in the document. */
  readonly page: number | null;
}

type PdfOutline = NonNullable<Awaited<ReturnType<PDFDocumentProxy['getOutline']>>>;

/** More than anybody reads; a hostile file may have no end of them. */
const MOST_LINES = 2000;

/** The outline line by line; empty where the PDF has none. */
export async function readOutline(pdf: PDFDocumentProxy): Promise<OutlineLine[]> {
  const found: (Omit<OutlineLine, 'page'> & { dest: PdfOutline[number]['dest'] })[] = [];
  const collect = (nodes: PdfOutline, depth: number, above: string): void => {
    nodes.forEach(({ title, dest, items }, index) => {
      if (found.length >= MOST_LINES) return;
      const key = `${above}${index}`;
      found.push({ key, title: title.trim(), depth, dest });
      // pdf.js types what is inside as unknown; it is of the same kind as what is outside.
      // oxlint-disable-next-line typescript/no-unsafe-type-assertion
      collect(items as PdfOutline, depth + 1, `${key}.`);
    });
  };
  // The types forget that a PDF need not have one.
  const outline: PdfOutline | null = await pdf.getOutline();
  collect(outline ?? [], 0, '');
  return Promise.all(
    found.map(async ({ dest, ...line }) => ({ ...line, page: await pageOf(pdf, dest).catch(() => null) })),
  );
}

async function pageOf(pdf: PDFDocumentProxy, dest: PdfOutline[number]['dest']): Promise<number | null> {
  const explicit: unknown = typeof dest === 'string' ? await pdf.getDestination(dest) : dest;
  const target: unknown = Array.isArray(explicit) ? explicit[0] : null;
  if (typeof target === 'number') return target < pdf.numPages ? target : null;
  return isReference(target) ? pdf.getPageIndex(target) : null;
}

function isReference(target: unknown): target is { num: number; gen: number } {
  return typeof target === 'object' && target !== null && 'num' in target && 'gen' in target;
}
