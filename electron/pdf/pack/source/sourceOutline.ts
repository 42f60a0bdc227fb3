import {
  PDFDict,
  PDFHexString,
  PDFName,
  PDFNumber,
  PDFRef,
  PDFString,
  type PDFDocument,
} from '@cantoo/pdf-lib';
import type { Destinations } from './destinations.ts';

/** A line of the outline that a document brings along. */
export interface SourceEntry {
  readonly title: string;
  /** 1 is the document's own highest. */
  readonly level: number;
  /** Counted from 0 among the document's pages. */
  readonly page: number;
  /** From the bottom of the page, in points; null: where the page begins. */
  readonly y: number | null;
}

/** More lines than anybody reads; an outline that leads back into itself ends here. */
const MOST_LINES = 2000;

/** The outline of a document, as far as it leads to its own pages. A line that leads nowhere gives its place to those below it. */
export function readSourceOutline(
  source: PDFDocument,
  destinations: Destinations,
  pageOf: ReadonlyMap<PDFRef, number>,
): SourceEntry[] {
  const entries: SourceEntry[] = [];
  const seen = new Set<PDFDict>();
  const read = (parent: PDFDict, level: number): void => {
    let node = parent.lookup(PDFName.of('First'));
    while (node instanceof PDFDict && !seen.has(node) && entries.length < MOST_LINES) {
      seen.add(node);
      const entry = entryOf(node, level, destinations, pageOf);
      if (entry) entries.push(entry);
      read(node, entry ? level + 1 : level);
      node = node.lookup(PDFName.of('Next'));
    }
  };
  const root = source.catalog.lookup(PDFName.of('Outlines'));
  if (root instanceof PDFDict) read(root, 1);
  return entries;
}

function entryOf(
  node: PDFDict,
  level: number,
  destinations: Destinations,
  pageOf: ReadonlyMap<PDFRef, number>,
): SourceEntry | null {
  const title = node.lookup(PDFName.of('Title'));
  const place = destinations.of(node);
  const target = place?.get(0);
  const page = target instanceof PDFRef ? pageOf.get(target) : undefined;
  const isText = title instanceof PDFString || title instanceof PDFHexString;
  if (!isText || !place || page === undefined) return null;
  const y = place.get(1) === PDFName.of('XYZ') && place.size() > 3 ? place.lookup(3) : undefined;
  return { title: title.decodeText(), level, page, y: y instanceof PDFNumber ? y.asNumber() : null };
}
