import { Mark } from '@tiptap/core';
import { bind } from './bindings.ts';
import { editorKeys } from './editorKeys.ts';

const EITHER = 'subscript superscript';

/** CO₂. A sign cannot be both lowered and raised. */
export const Subscript = Mark.create({
  name: 'subscript',
  excludes: EITHER,
  parseHTML: () => [{ tag: 'sub' }, { style: 'vertical-align=sub' }],
  renderHTML: () => ['sub', 0],
  addKeyboardShortcuts() {
    return bind(editorKeys.subscript, () => this.editor.commands.toggleMark(this.name));
  },
});

/** m². */
export const Superscript = Mark.create({
  name: 'superscript',
  excludes: EITHER,
  parseHTML: () => [{ tag: 'sup' }, { style: 'vertical-align=super' }],
  renderHTML: () => ['sup', 0],
  addKeyboardShortcuts() {
    return bind(editorKeys.superscript, () => this.editor.commands.toggleMark(this.name));
  },
});
