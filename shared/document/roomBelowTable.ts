import type { Block } from './tree.ts';

/** Whether an empty line stands under a table, for what follows it: a heading brings its own room. */
export function needsRoomBelow(next: Block | undefined): boolean {
  return next === undefined || !bringsRoom(next);
}

function bringsRoom(block: Block): boolean {
  return block.kind === 'paragraph'
    ? block.role === 'contentsHeading'
    : ['heading', 'itemHeading', 'groupHeading', 'contents'].includes(block.kind);
}
