import type { Editor } from '@tiptap/core';

/**
 * Puts a ready-made sentence where the cursor last stood, with a space before it where it follows other words. Where the
 * cursor has not been in the text, the sentence comes last, on a line of its own.
 */
export function insertPhrase(editor: Editor, phrase: string, atCursor: boolean): void {
  if (editor.isEmpty) {
    editor.chain().focus('end').insertContent(asText(phrase)).run();
    return;
  }
  if (!atCursor) {
    const end = editor.state.doc.content.size;
    const paragraph = { type: 'paragraph', content: [asText(phrase)] };
    editor.chain().insertContentAt(end, paragraph).focus('end').run();
    return;
  }
  const { $from } = editor.state.selection;
  const before = $from.parent.textBetween(0, $from.parentOffset, undefined, ' ');
  const space = before === '' || /\s$/.test(before) ? '' : ' ';
  editor
    .chain()
    .focus()
    .insertContent(asText(space + phrase))
    .run();
}

/** As a node: words in angle brackets are words. */
function asText(text: string): { type: 'text'; text: string } {
  return { type: 'text', text };
}
