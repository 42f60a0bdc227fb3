import type { Block } from './tree.ts';

/** Whether an empty line stands under a table, for what follows it: a heading brings its own room. */
export function needsRoomBelow(next: Block | undefined): boolean {
  return next === undefined || !bringsRoom(next);
}

function bringsRoom(block: Block): boolean {
  return block.kind === 'paragraph'
    ? ['contentsHeading', 'caption', 'closedBox'].includes(block.role)
    : ['heading', 'itemHeading', 'groupHeading', 'meetingLine', 'contents'].includes(block.kind);
}
