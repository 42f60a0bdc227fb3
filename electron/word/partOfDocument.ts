import type { Block } from '#shared/document/tree.ts';
import type { DocumentFiles } from './documentFiles.ts';
import type { DocumentPages } from './pages/documentPages.ts';
import type { PagePosition } from './pages/pieceLayout.ts';
import type { WriteContext } from './writeContext.ts';

/** What of a tree is written, and in which place. */
export interface PartOfDocument {
  /** Of the tree's blocks those that this document holds: all of them, or the pages that are being counted. */
  readonly blocks: readonly Block[];
  /** The block after them, where they are not the last of the tree. */
  readonly next?: Block | null;
  readonly isFirstPart: boolean;
  readonly files: DocumentFiles;
  /** What the contents and the footers say. Left out while the pages are still being counted. */
  readonly pages?: DocumentPages;
  /** What the first page holds already, above the blocks and below them. */
  readonly above?: PagePosition | null;
  /** What the place that the blocks stand in is, where it is not the page itself. */
  readonly place?: Pick<WriteContext, 'textRole' | 'isInTable'>;
}
