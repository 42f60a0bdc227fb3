import type { PDFRef } from '@cantoo/pdf-lib';
import { frameOf, type PageFrame } from '../pageFrame.ts';
import type { PdfFile } from '../pdfFile.ts';
import { checkContents } from './checkContents.ts';
import { readDestinations } from './destinations.ts';
import { movedLayers, readLayers, type Layers } from './layers.ts';
import { moveObjects } from './moveObjects.ts';
import type { Source } from './openSource.ts';
import { rootOf, type Stamping } from './pageOfPack.ts';
import { readSourceOutline, type SourceEntry } from './sourceOutline.ts';
import { tidyAnnotations } from './tidyAnnotations.ts';

/** A page that has moved into the pack. */
export interface TakenPage {
  readonly ref: PDFRef;
  readonly frame: PageFrame;
  /** What is drawn over the page: an object that is still to be written. null where nothing is. */
  readonly stamp: PDFRef | null;
}

export interface TakenPages {
  readonly pages: readonly TakenPage[];
  readonly outline: readonly SourceEntry[];
  readonly layers: Layers;
}

interface Surroundings {
  readonly file: PdfFile;
  /** The pack's own tree of pages. */
  readonly parent: PDFRef;
  /** The content that stands before and after a page's own; null: the pages are not stamped. */
  readonly stamping: Stamping | null;
}

/**
 * Writes a document's pages into the pack, with everything that they need. The document is of no use afterwards.
 * Throws CannotShowError when something is amiss in it; what was written by then leads nowhere.
 */
export async function takePages({ pdf: source, isWhole }: Source, around: Surroundings): Promise<TakenPages> {
  const pages = source.getPages();
  const destinations = readDestinations(source);
  const numbers = new Map<PDFRef, number>();
  pages.forEach(({ ref }, index) => void (numbers.has(ref) || numbers.set(ref, index)));
  const outline = readSourceOutline(source, destinations, numbers);
  const taken = pages.map((page) => {
    checkContents(page);
    tidyAnnotations(page, destinations, source);
    const frame = frameOf(page);
    const stamp = around.stamping && around.file.nextRef();
    const root = rootOf(page, frame, { ...around, stamp });
    return { root, frame, stamp };
  });
  const layers = readLayers(source);
  const moved = await moveObjects(
    taken.map(({ root }) => root),
    source.context,
    around.file,
    isWhole,
  );
  const pagesOfPack = taken.map(({ root, frame, stamp }) => ({ ref: root.to, frame, stamp }));
  return { pages: pagesOfPack, outline, layers: movedLayers(layers, moved) };
}
