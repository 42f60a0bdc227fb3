import type { Document, EstimatedPageNumbers, PageNumberEstimator } from 'docx';
import { Packer } from 'docx';
import { estimatePageNumbers, estimatePageNumbersWith } from 'docx/layout';
import type { Block, DocumentTree } from '#shared/document/tree.ts';
import type { LayoutProfile } from '#shared/layouts/profile.ts';
import { createDocument } from '../createDocument.ts';

export interface PartPages {
  readonly pageCount: number;
  /** The page of each bookmark, counted from 1 in the part. */
  readonly bookmarks: ReadonlyMap<string, number>;
  /** False where the part holds something whose size is not known exactly, such as a sign that the font lacks. */
  readonly isExact: boolean;
}

const guessPageNumbers = estimatePageNumbersWith({ guess: true });

/**
 * How many pages a part of the document fills, laid out as Word would. Where that cannot be said exactly, the best
 * guess is given and marked as one.
 */
export async function layOutPart(
  tree: DocumentTree,
  profile: LayoutProfile,
  blocks: readonly Block[],
  isFirstPart: boolean,
): Promise<PartPages> {
  const estimateWith = async (estimator: PageNumberEstimator) => {
    let estimate: EstimatedPageNumbers = { bookmarks: new Map() };
    const pageNumbers: PageNumberEstimator = (body, context) => (estimate = estimator(body, context));
    await format(createDocument(tree, profile, { blocks, isFirstPart, pageNumbers }));
    return estimate;
  };
  const exact = await estimateWith(estimatePageNumbers);
  if (exact.pageCount !== undefined) return pagesOf(exact, exact.pageCount, true);
  const guess = await estimateWith(guessPageNumbers);
  return pagesOf(guess, guess.pageCount ?? lastKnownPage(guess), false);
}

/** docx lays the pages out while it writes the document; what it wrote is not needed here. */
async function format(document: Document): Promise<void> {
  await Packer.toArrayBuffer(document);
}

function pagesOf({ bookmarks }: EstimatedPageNumbers, pageCount: number, isExact: boolean): PartPages {
  const pages = [...bookmarks].map(([name, page]) => [name, Number(page)] as const);
  return { pageCount, bookmarks: new Map(pages), isExact };
}

/** Where even the guess stopped half way, the part reaches at least as far as the last thing that was found. */
function lastKnownPage({ bookmarks }: EstimatedPageNumbers): number {
  return Math.max(1, ...[...bookmarks.values()].map(Number));
}
