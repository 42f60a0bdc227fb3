import type { Block, DocumentTree } from '#shared/document/tree.ts';
import type { LayoutProfile } from '#shared/layouts/profile.ts';
import { notesIn } from '#shared/document/pages/notes.ts';
import type { PlannedPage } from '#shared/document/pages/pagePlan.ts';
import type { DocumentFiles } from '../documentFiles.ts';
import type { DocumentPages } from './documentPages.ts';
import type { LayoutMemory } from './layoutMemory.ts';
import { bookmarkOf } from './measurePiece.ts';
import { filledPages, type FilledPiece } from './filledPages.ts';
import { headingsNearEdge, lineHeightOf } from './nearEdge.ts';
import type { PieceLayout } from './pieceLayout.ts';
import { pieceLayouts } from './pieceLayouts.ts';
import { cutIntoPieces, type Piece } from './pieces.ts';
import { joinPages, shiftPage } from './shiftPage.ts';

/** How the counting goes on: what is remembered of earlier ones, and what happens between two pieces. */
export interface Counting {
  readonly memory: LayoutMemory;
  /** May wait, report or throw to stop. Between two of them lies a tenth of a second at most, on a slow computer two. */
  readonly afterPiece: (done: number, total: number) => Promise<void>;
}

/** Finds the page of every heading that the contents point at, piece by piece of the document. */
export async function countPages(
  tree: DocumentTree,
  profile: LayoutProfile,
  files: DocumentFiles,
  { memory, afterPiece }: Counting,
): Promise<DocumentPages> {
  const pieces = cutIntoPieces(tree.blocks, profile);
  const found = collectPages(profile);
  let done = 0;
  for (const layout of pieceLayouts({ tree, profile, files }, pieces, memory)) {
    found.add(pieces[done]!, layout);
    done += 1;
    await afterPiece(done, pieces.length);
  }
  return found.pages();
}

/** Puts the pieces' pages one after the other. */
function collectPages(profile: LayoutProfile) {
  const bookmarks = new Map<string, number>();
  const estimated = new Set<string>();
  const filled: FilledPiece[] = [];
  const plan: PlannedPage[] = [];
  let blocksBefore = 0;
  let notesBefore = 0;
  let page = 0;
  let isExact = profile.template?.remarks.includes('guessedEdges') !== true;

  const addHeadings = ({ blocks, startsPage }: Piece, layout: PieceLayout): void => {
    const headings = blocks.flatMap((block, index) => {
      const bookmark = bookmarkOf(block);
      return bookmark === null ? [] : [{ bookmark, opensPage: startsPage && opensPiece(blocks, index) }];
    });
    const places = headings.map((heading, index) => ({ ...heading, ...layout.headings[index]! }));
    for (const place of places) {
      bookmarks.set(place.bookmark, page + place.page);
      if (!isExact || (!layout.isExact && !place.opensPage)) estimated.add(place.bookmark);
    }
    filled.push({ startsPage, fills: layout.fills, headings: places });
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
    add(piece: Piece, layout: PieceLayout): void {
      if (piece.startsPage) page += 1;
      addHeadings(piece, layout);
      addPages(piece, layout);
      page += layout.morePages;
      isExact &&= layout.isExact;
    },
    pages(): DocumentPages {
      const unsure = headingsNearEdge(filledPages(filled), lineHeightOf(profile));
      const nearEdge = new Set([...unsure].filter((bookmark) => !estimated.has(bookmark)));
      return { pageCount: page, plan, bookmarks, estimated, nearEdge };
    },
  };
}

/** The heading that opens a piece stands on its first page, whatever follows it; so does the item under its group, or under the minutes' line. */
function opensPiece(blocks: readonly Block[], index: number): boolean {
  return blocks.slice(0, index).every(({ kind }) => kind === 'groupHeading' || kind === 'meetingLine');
}
