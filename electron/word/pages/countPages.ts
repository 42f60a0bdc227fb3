import type { Block, DocumentTree, GroupHeading, ItemHeading } from '#shared/document/tree.ts';
import type { LayoutProfile } from '#shared/layouts/profile.ts';
import type { PictureFiles } from '../pictureFiles.ts';
import type { DocumentPages } from './documentPages.ts';
import { layOutPart } from './layOutPart.ts';
import { cutAtPageStarts } from './parts.ts';

/**
 * Finds the page of every heading that the contents point at. It lays out one part after the other, each in a few
 * hundredths of a second, and calls `afterPart` between them, which may wait, report or throw to stop.
 */
export async function countPages(
  tree: DocumentTree,
  profile: LayoutProfile,
  pictures: PictureFiles,
  afterPart: (done: number, total: number) => Promise<void>,
): Promise<DocumentPages> {
  const parts = cutAtPageStarts(tree.blocks);
  const bookmarks = new Map<string, number>();
  const estimated = new Set<string>();
  let pageCount = 0;
  let isExact = true;
  for (const [index, blocks] of parts.entries()) {
    const pages = await layOutPart(tree, profile, { blocks, pictures, isFirstPart: index === 0 });
    blocks.forEach((block, place) => {
      const bookmark = bookmarkOf(block);
      if (bookmark === null) return;
      bookmarks.set(bookmark, pageCount + (pages.bookmarks.get(bookmark) ?? 1));
      if (!isExact || (!pages.isExact && !opensPart(blocks, place))) estimated.add(bookmark);
    });
    pageCount += pages.pageCount;
    isExact &&= pages.isExact;
    await afterPart(index + 1, parts.length);
  }
  return { pageCount, bookmarks, estimated };
}

function bookmarkOf(block: Block): string | null {
  return isNumberedHeading(block) ? block.bookmark : null;
}

/** The heading that opens a part stands on its first page, whatever follows it; so does the item under its group. */
function opensPart(blocks: readonly Block[], place: number): boolean {
  return blocks.slice(0, place).every(({ kind }) => kind === 'groupHeading');
}

function isNumberedHeading(block: Block): block is GroupHeading | ItemHeading {
  return block.kind === 'groupHeading' || block.kind === 'itemHeading';
}
