import { Blockquote } from '@tiptap/extension-blockquote';
import { bind } from '../bindings.ts';
import { editorKeys } from '../editorKeys.ts';
import { styleChange } from '../textStyles.ts';

/** A quotation: paragraphs, set off from the text around them. */
export const Quote = Blockquote.extend({
  content: 'paragraph+',
  addKeyboardShortcuts() {
    const { Backspace } = this.parent?.() ?? {};
    return {
      ...(Backspace && { Backspace }),
      ...bind(editorKeys.quote, () => {
        const { editor } = this;
        const change = styleChange(editor.state, editor.isActive('blockquote') ? 'paragraph' : 'quote');
        if (change) editor.view.dispatch(change.scrollIntoView());
        return true;
      }),
    };
  },
});
