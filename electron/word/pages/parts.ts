import type { Block } from '#shared/document/tree.ts';

/** The document cut where a page is forced to begin: each part can be laid out by itself, with the same result. */
export function cutAtPageStarts(blocks: readonly Block[]): Block[][] {
  const parts: Block[][] = [[]];
  for (const block of blocks) {
    if (startsPage(block) && parts.at(-1)!.length > 0) parts.push([]);
    parts.at(-1)!.push(block);
  }
  return parts;
}

function startsPage(block: Block): boolean {
  return 'startsPage' in block && block.startsPage;
}
