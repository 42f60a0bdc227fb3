import type { DocumentTree, ItemHeading } from '#shared/document/tree.ts';
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
    const headings = blocks.filter((block): block is ItemHeading => block.kind === 'itemHeading');
    headings.forEach(({ bookmark }, place) => {
      bookmarks.set(bookmark, pageCount + (pages.bookmarks.get(bookmark) ?? 1));
      // The heading that opens a part stands on its first page, whatever follows it.
      const opensPart = place === 0 && (blocks[0]?.kind === 'itemHeading' || blocks[0]?.kind === 'groupLine');
      if (!isExact || (!pages.isExact && !opensPart)) estimated.add(bookmark);
    });
    pageCount += pages.pageCount;
    isExact &&= pages.isExact;
    await afterPart(index + 1, parts.length);
  }
  return { pageCount, bookmarks, estimated };
}
