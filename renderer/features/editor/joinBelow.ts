import { Extension } from '@tiptap/core';

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
        // An empty line goes, and the next one stays what it is.
        () => selection.$from.parent.content.size > 0 && commands.joinTextblockForward(),
      ]);
    return { Delete: join, 'Mod-Delete': join };
  },
});
