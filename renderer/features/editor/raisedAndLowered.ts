import { Mark } from '@tiptap/core';

const EITHER = 'subscript superscript';

/** CO₂. A sign cannot be both lowered and raised. */
export const Subscript = Mark.create({
  name: 'subscript',
  excludes: EITHER,
  parseHTML: () => [{ tag: 'sub' }, { style: 'vertical-align=sub' }],
  renderHTML: () => ['sub', 0],
});

/** m². */
export const Superscript = Mark.create({
  name: 'superscript',
  excludes: EITHER,
  parseHTML: () => [{ tag: 'sup' }, { style: 'vertical-align=super' }],
  renderHTML: () => ['sup', 0],
});
