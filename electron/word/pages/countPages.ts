import type { Block, DocumentTree } from '#shared/document/tree.ts';
import type { LayoutProfile } from '#shared/layouts/profile.ts';
import { notesIn } from '#shared/document/pages/notes.ts';
import type { PlannedPage } from '#shared/document/pages/pagePlan.ts';
import type { DocumentFiles } from '../documentFiles.ts';
import type { DocumentPages } from './documentPages.ts';
import type { LayoutMemory } from './layoutMemory.ts';
import { bookmarkOf, layOutPiece } from './layOutPiece.ts';
import { couldEndElsewhere, couldMove, lineHeightOf } from './nearEdge.ts';
import { createPieceKeys } from './pieceKey.ts';
import type { PagePosition, PieceLayout } from './pieceLayout.ts';
import { cutIntoPieces, type Piece } from './pieces.ts';
import { joinPages, shiftPage } from './shiftPage.ts';

/** How the counting goes on: what is remembered of earlier ones, and what happens between two pieces. */
export interface Counting {
  readonly memory: LayoutMemory;
  /** May wait, report or throw to stop. A piece that is not remembered takes a few hundredths of a second. */
  readonly afterPiece: (done: number, total: number) => Promise<void>;
}

/** Finds the page of every heading that the contents point at, one piece of the document after the other. */
export async function countPages(
  tree: DocumentTree,
  profile: LayoutProfile,
  files: DocumentFiles,
  { memory, afterPiece }: Counting,
): Promise<DocumentPages> {
  const pieces = cutIntoPieces(tree.blocks, profile);
  const keyOf = createPieceKeys(tree, profile, files);
  const found = collectPages(profile);
  let before: PieceLayout | null = null;
  for (const [index, piece] of pieces.entries()) {
    const above: PagePosition | null = piece.startsPage ? null : (before?.end ?? null);
    const key = keyOf(piece, above);
    const layout: PieceLayout = memory.get(key) ?? layOutPiece(tree, profile, piece, above, files);
    memory.set(key, layout);
    found.add(piece, layout, pieces[index + 1]);
    before = layout;
    await afterPiece(index + 1, pieces.length);
  }
  return found.pages();
}

/** Puts the pieces' pages one after the other. */
function collectPages(profile: LayoutProfile) {
  const line = lineHeightOf(profile);
  const bookmarks = new Map<string, number>();
  const estimated = new Set<string>();
  const nearEdge = new Set<string>();
  const plan: PlannedPage[] = [];
  let blocksBefore = 0;
  let notesBefore = 0;
  let page = 0;
  let isExact = profile.template?.remarks.includes('guessedEdges') !== true;
  /** By how much the text after the last page that was made to begin may stand higher or lower. */
  let drift = 0;
  /** Every page that was made to begin is the same in every program, as far as one can tell. */
  let isFirm = true;

  const addHeadings = ({ blocks, startsPage }: Piece, layout: PieceLayout): void => {
    const headings = blocks.flatMap((block, index) => {
      const bookmark = bookmarkOf(block);
      return bookmark === null ? [] : [{ bookmark, opensPage: startsPage && opensPiece(blocks, index) }];
    });
    headings.forEach(({ bookmark, opensPage }, index) => {
      const place = layout.headings[index]!;
      bookmarks.set(bookmark, page + place.page);
      if (!isExact || (!layout.isExact && !opensPage)) estimated.add(bookmark);
      else if (!isFirm || (!opensPage && couldMove(place, line + drift + place.drift)))
        nearEdge.add(bookmark);
    });
  };
  const addPages = ({ blocks, startsPage }: Piece, { pages }: PieceLayout): void => {
    const [first, ...others] = pages.map((each) => shiftPage(each, blocksBefore, notesBefore));
    const begun = startsPage ? undefined : plan.pop();
    if (first) plan.push(begun ? joinPages(begun, first) : first);
    plan.push(...others);
    blocksBefore += blocks.length;
    notesBefore += notesIn(blocks).length;
  };
  return {
    add(piece: Piece, layout: PieceLayout, next: Piece | undefined): void {
      if (piece.startsPage) page += 1;
      addHeadings(piece, layout);
      addPages(piece, layout);
      page += layout.morePages;
      isExact &&= layout.isExact;
      drift += layout.drift;
      if (!next?.startsPage) return;
      if (couldEndElsewhere(layout, line + drift)) isFirm = false;
      drift = 0;
    },
    pages: (): DocumentPages => ({ pageCount: page, plan, bookmarks, estimated, nearEdge }),
  };
}

/** The heading that opens a piece stands on its first page, whatever follows it; so does the item under its group, or under the minutes' line. */
function opensPiece(blocks: readonly Block[], index: number): boolean {
  return blocks.slice(0, index).every(({ kind }) => kind === 'groupHeading' || kind === 'meetingLine');
}
