import { Editor } from '@tiptap/core';
import type { Node } from '@tiptap/pm/model';
import { TextSelection } from '@tiptap/pm/state';
import { extensionsFor } from '../../../../renderer/features/editor/extensions.ts';
import { richTextSchema, type RichText } from '#shared/model/richText.ts';

const CURSOR = '|';

/**
 * The text after these keys ("Tab", "Shift+Tab") are pressed in an editor that no screen shows. The cursor stands at
 * "|", before and after; where the keys marked something, it stands at its start.
 */
export function pressKeys(text: RichText, ...keys: readonly string[]): RichText {
  const editor = new Editor({ element: null, extensions: extensionsFor('other'), content: text });
  const cursor = findCursor(editor.state.doc);
  const { tr } = editor.state;
  tr.delete(cursor, cursor + CURSOR.length);
  editor.view.dispatch(tr.setSelection(TextSelection.create(tr.doc, cursor)));
  for (const key of keys) pressKey(editor, key);
  const { doc } = editor.state.tr.insertText(CURSOR, editor.state.selection.from);
  return richTextSchema.parse(doc.toJSON());
}

function findCursor(doc: Node): number {
  let cursor = -1;
  doc.descendants((node, position) => {
    const at = node.text?.indexOf(CURSOR) ?? -1;
    if (at !== -1) cursor = position + at;
  });
  if (cursor === -1) throw new Error(`No ${CURSOR} in the text.`);
  return cursor;
}

/** A key that no extension answers does nothing: letters and their deletion are the browser's. */
function pressKey({ extensionManager, view }: Editor, keys: string): void {
  const key = keys.split('+').at(-1)!;
  const event = { key, shiftKey: keys.startsWith('Shift+'), ctrlKey: false, altKey: false, metaKey: false };
  extensionManager.plugins.some((plugin) =>
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- Node has no keyboard; a key is all they look at
    plugin.props.handleKeyDown?.call(plugin, view, event as KeyboardEvent),
  );
}
