import { Extension } from '@tiptap/core';
import type { EditorState } from '@tiptap/pm/state';
import { bind } from './bindings.ts';
import { editorKeys } from './editorKeys.ts';

/**
 * Backspace at the start of a list item takes its bullet away and leaves its text where it stands, as in Word: it goes
 * on as a paragraph of the item before. The first item of a list has none before it, and leaves the list instead.
 */
export const ParagraphsInItems = Extension.create({
  name: 'paragraphsInItems',
  addKeyboardShortcuts() {
    return bind(editorKeys.withoutBullet, () =>
      this.editor.commands.first(({ commands }) => [
        // "- " that has just become a list becomes what was typed.
        () => commands.undoInputRule(),
        () =>
          commands.command(({ state, tr }) => {
            const start = itemToJoin(state);
            if (start !== null) tr.join(start).scrollIntoView();
            return start !== null;
          }),
      ]),
    );
  },
});

/** Where the item begins that the cursor stands at the start of; null where there is no item before it to go on in. */
function itemToJoin({ selection: { empty, $from } }: EditorState): number | null {
  const itemDepth = $from.depth - 1;
  const isAtStart = empty && $from.parentOffset === 0 && itemDepth > 0 && $from.index(itemDepth) === 0;
  if (!isAtStart || $from.node(itemDepth).type.name !== 'listItem') return null;
  return $from.index(itemDepth - 1) > 0 ? $from.before(itemDepth) : null;
}
