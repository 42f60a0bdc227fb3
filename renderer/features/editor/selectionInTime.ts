import { Extension } from '@tiptap/core';
import { Plugin, TextSelection } from '@tiptap/pm/state';
import type { EditorView } from '@tiptap/pm/view';

/** Before every other extension's keys: they go by the selection that is read here. */
const FIRST = 10_000;

/**
 * Reads where the cursor is before a key is acted on. Chromium moves it at once (End, an arrow, a click) and tells of it
 * later; keys that were pressed while the page was busy would otherwise act where the cursor no longer is.
 */
export const SelectionInTime = Extension.create({
  name: 'selectionInTime',
  priority: FIRST,
  addProseMirrorPlugins() {
    const { editor } = this;
    return [
      new Plugin({
        props: {
          handleKeyDown: (view) => {
            if (editor.isFocused) readSelection(view);
            return false;
          },
        },
      }),
    ];
  },
});

function readSelection(view: EditorView): void {
  const shown = document.getSelection();
  // Marked cells and pictures are the editor's own: the page has no such selection.
  if (!(view.state.selection instanceof TextSelection) || view.composing) return;
  if (!shown?.anchorNode || !shown.focusNode) return;
  if (!view.dom.contains(shown.anchorNode) || !view.dom.contains(shown.focusNode)) return;
  const { doc, tr, selection } = view.state;
  const anchor = view.posAtDOM(shown.anchorNode, shown.anchorOffset);
  const head = view.posAtDOM(shown.focusNode, shown.focusOffset);
  if (anchor === selection.anchor && head === selection.head) return;
  view.dispatch(tr.setSelection(TextSelection.between(doc.resolve(anchor), doc.resolve(head))));
}
