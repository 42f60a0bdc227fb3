import { Extension } from '@tiptap/core';
import type { Node } from '@tiptap/pm/model';

/**
 * Delete at the end of a line draws the next line up to it, also into a list, out of one and from one level to another,
 * as in Word. The lists' own keys would only move that line, and begin an item with it or end one.
 */
export const JoinBelow = Extension.create({
  name: 'joinBelow',
  // Before the lists' own.
  priority: 200,
  addKeyboardShortcuts() {
    const join = (): boolean =>
      this.editor.commands.first(({ commands, state: { selection } }) => [
        () => drawsUp(selection.$from.parent) && commands.joinTextblockForward(),
      ]);
    return { Delete: join, 'Mod-Delete': join };
  },
});

/** An empty line goes, and the next one stays what it is. What leads up to the points takes none of them in. */
function drawsUp({ type, content }: Node): boolean {
  return content.size > 0 && type.name !== 'recommendationLead';
}
