import { Extension } from '@tiptap/core';
import type { Node } from '@tiptap/pm/model';
import { Plugin } from '@tiptap/pm/state';
import { Decoration, DecorationSet } from '@tiptap/pm/view';
import { bind } from './bindings.ts';
import { editorKeys } from './editorKeys.ts';

const NO_BREAK_SPACE = '\u00a0';

/** A space that no line ends at, "kl. 12": typed with Word's own keys and shown faintly, since it looks like any other. */
export const NoBreakSpaces = Extension.create({
  name: 'noBreakSpaces',
  addKeyboardShortcuts() {
    return bind(editorKeys.noBreakSpace, () =>
      this.editor.commands.command(({ tr }) => {
        tr.insertText(NO_BREAK_SPACE).scrollIntoView();
        return true;
      }),
    );
  },
  addProseMirrorPlugins() {
    const plugin: Plugin<DecorationSet> = new Plugin({
      state: {
        init: (_config, { doc }) => markIn(doc),
        apply: (change, marked) => (change.docChanged ? markIn(change.doc) : marked),
      },
      props: { decorations: (state) => plugin.getState(state) },
    });
    return [plugin];
  },
});

function markIn(doc: Node): DecorationSet {
  const marks: Decoration[] = [];
  doc.descendants((node, position) => {
    // What a note says is shown, and marked, in a field of its own.
    if (node.type.name === 'footnote') return false;
    const text = node.text ?? '';
    for (let at = text.indexOf(NO_BREAK_SPACE); at !== -1; at = text.indexOf(NO_BREAK_SPACE, at + 1)) {
      marks.push(Decoration.inline(position + at, position + at + 1, { class: 'noBreakSpace' }));
    }
    return true;
  });
  return DecorationSet.create(doc, marks);
}
