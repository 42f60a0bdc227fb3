import { Extension, type Editor } from '@tiptap/core';
import { keySets, keysIn, useKeySet } from '../../stores/keySet.ts';
import { bind } from './bindings.ts';
import { editorKeys } from './editorKeys.ts';

const toggles = {
  bold: (editor: Editor) => editor.commands.toggleBold(),
  italic: (editor: Editor) => editor.commands.toggleItalic(),
  underline: (editor: Editor) => editor.commands.toggleUnderline(),
} as const;

type MarkName = keyof typeof toggles;

const markNames = Object.keys(toggles).filter((name): name is MarkName => name in toggles);

/**
 * Bold, italic and underline by the keys of the chosen set. A key that does it in the other set only is kept from the
 * editor's own keys, which are English: it may be the key of something else on a Danish keyboard.
 */
export const MarkKeys = Extension.create({
  name: 'markKeys',
  priority: 1000,
  addKeyboardShortcuts() {
    const ofEverySet = markNames.flatMap((name) => keySets.map((set) => keysIn(set, editorKeys[name])));
    return Object.fromEntries(
      [...new Set(ofEverySet)].flatMap((keys) =>
        Object.entries(bind(keys, () => toggleWith(this.editor, keys))),
      ),
    );
  },
});

function toggleWith(editor: Editor, keys: string): true {
  const { set } = useKeySet.getState();
  const name = markNames.find((candidate) => keysIn(set, editorKeys[candidate]) === keys);
  if (name) toggles[name](editor);
  return true;
}
