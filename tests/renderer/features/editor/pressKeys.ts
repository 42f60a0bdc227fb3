import { Editor } from '@tiptap/core';
import type { Node } from '@tiptap/pm/model';
import { TextSelection } from '@tiptap/pm/state';
import { extensionsFor } from '../../../../renderer/features/editor/extensions.ts';
import type { SectionKind } from '#shared/model/section.ts';
import { richTextSchema, type RichText } from '#shared/model/richText.ts';

const CURSOR = '|';

/** What is chosen in a menu rather than pressed. */
type Act = (editor: Editor) => unknown;

/**
 * The text after these keys ("Tab", "Shift+Tab") are pressed in an editor that no screen shows. The cursor stands at
 * "|", before and after; where the keys marked something, it stands at its start.
 */
export function pressKeys(text: RichText, ...keys: readonly (string | Act)[]): RichText {
  const editor = openEditor(text);
  for (const key of keys) {
    if (typeof key === 'string') pressKey(editor, key);
    else key(editor);
  }
  const { doc } = editor.state.tr.insertText(CURSOR, editor.state.selection.from);
  return richTextSchema.parse(doc.toJSON());
}

/** Whether any extension takes a key; otherwise it is the browser's. */
export function isAnswered(text: RichText, key: string): boolean {
  return pressKey(openEditor(text), key);
}

/** An editor with the cursor at "|", which is taken out of its text. */
export function openEditor(text: RichText, kind: SectionKind = 'other'): Editor {
  const editor = new Editor({ element: null, extensions: extensionsFor(kind), content: text });
  // An editor that is not on screen leaves them out, and what they add to a change with them.
  editor.view.updateState(editor.state.reconfigure({ plugins: editor.extensionManager.plugins }));
  const cursor = findCursor(editor.state.doc);
  const { tr } = editor.state;
  tr.delete(cursor, cursor + CURSOR.length);
  editor.view.dispatch(tr.setSelection(TextSelection.create(tr.doc, cursor)));
  return editor;
}

/** Where a sign stands. Throws where it does not. */
export function findCursor(doc: Node, sign = CURSOR): number {
  let cursor = -1;
  doc.descendants((node, position) => {
    const at = node.text?.indexOf(sign) ?? -1;
    if (at !== -1) cursor = position + at;
  });
  if (cursor === -1) throw new Error(`No ${sign} in the text.`);
  return cursor;
}

/** false: no extension answers, and nothing is done. Letters and their deletion are the browser's. */
function pressKey({ extensionManager, view }: Editor, keys: string): boolean {
  const key = keys.split('+').at(-1)!;
  const event = { key, shiftKey: keys.startsWith('Shift+'), ctrlKey: false, altKey: false, metaKey: false };
  return extensionManager.plugins.some((plugin) =>
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- Node has no keyboard; a key is all they look at
    plugin.props.handleKeyDown?.call(plugin, view, event as KeyboardEvent),
  );
}
