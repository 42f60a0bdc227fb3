import type { Block } from '#shared/document/tree.ts';

/** A document's blocks as the sheets they are drawn on: a new one where a page begins. */
export function toSheets(blocks: readonly Block[]): Block[][] {
  const sheets: Block[][] = [[]];
  for (const block of blocks) {
    if (startsPage(block) && sheets.at(-1)?.length !== 0) sheets.push([]);
    sheets.at(-1)?.push(block);
  }
  return sheets;
}

function startsPage(block: Block): boolean {
  return 'startsPage' in block && block.startsPage;
}
