import { Blockquote } from '@tiptap/extension-blockquote';
import { bind } from '../bindings.ts';
import { editorKeys } from '../editorKeys.ts';

/** A quotation: paragraphs, set off from the text around them. */
export const Quote = Blockquote.extend({
  content: 'paragraph+',
  addKeyboardShortcuts() {
    const { Backspace } = this.parent?.() ?? {};
    return {
      ...(Backspace && { Backspace }),
      ...bind(editorKeys.quote, () => this.editor.chain().setParagraph().toggleBlockquote().run()),
    };
  },
});
