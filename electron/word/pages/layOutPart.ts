import type { Document, EstimatedPageNumbers, PageNumberEstimator } from 'docx';
import { Packer } from 'docx';
import { estimatePageNumbers, estimatePageNumbersWith, layoutDocument } from 'docx/layout';
import type { Block, DocumentTree } from '#shared/document/tree.ts';
import type { LayoutProfile } from '#shared/layouts/profile.ts';
import { createDocument } from '../createDocument.ts';
import type { PictureFiles } from '../pictureFiles.ts';

interface PartToLayOut {
  readonly blocks: readonly Block[];
  readonly isFirstPart: boolean;
  readonly pictures: PictureFiles;
}

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
  part: PartToLayOut,
): Promise<PartPages> {
  const documentFor = (pageNumbers?: PageNumberEstimator) =>
    createDocument(tree, profile, { ...part, ...(pageNumbers && { pageNumbers }) });
  const exact = await estimate(documentFor, estimatePageNumbers);
  if (exact.pageCount !== undefined) return pagesOf(exact, exact.pageCount, true);
  const guess = await estimate(documentFor, guessPageNumbers);
  // Where even the guess stops half way, the part is at least as long as what could be laid out.
  const pageCount = guess.pageCount ?? layoutDocument(documentFor(), { guess: true }).pages.length;
  return pagesOf(guess, Math.max(1, pageCount), false);
}

/** docx lays the pages out while it writes the document; what it writes is not needed here. */
async function estimate(
  documentFor: (pageNumbers: PageNumberEstimator) => Document,
  estimator: PageNumberEstimator,
): Promise<EstimatedPageNumbers> {
  let estimated: EstimatedPageNumbers = { bookmarks: new Map() };
  await Packer.toArrayBuffer(documentFor((body, context) => (estimated = estimator(body, context))));
  return estimated;
}

function pagesOf({ bookmarks }: EstimatedPageNumbers, pageCount: number, isExact: boolean): PartPages {
  const pages = [...bookmarks].map(([name, page]) => [name, Number(page)] as const);
  return { pageCount, bookmarks: new Map(pages), isExact };
}
