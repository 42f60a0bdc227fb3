import type { Editor } from '@tiptap/core';

/** What the format row shows of the place where the cursor stands. */
export interface TextState {
  readonly style: 'paragraph' | 'heading1' | 'heading2';
  readonly bold: boolean;
  readonly italic: boolean;
  readonly underline: boolean;
  readonly strike: boolean;
  readonly link: boolean;
  readonly bulletList: boolean;
  readonly orderedList: boolean;
  readonly inList: boolean;
  readonly inTable: boolean;
  readonly picture: boolean;
}

/** null while no section has had the cursor. */
export function textState(editor: Editor | null): TextState | null {
  if (!editor || editor.isDestroyed) return null;
  return {
    style: styleOf(editor),
    bold: editor.isActive('bold'),
    italic: editor.isActive('italic'),
    underline: editor.isActive('underline'),
    strike: editor.isActive('strike'),
    link: editor.isActive('link'),
    bulletList: editor.isActive('bulletList'),
    orderedList: editor.isActive('orderedList'),
    inList: editor.isActive('listItem'),
    inTable: editor.isActive('table'),
    picture: editor.isActive('image'),
  };
}

function styleOf(editor: Editor): TextState['style'] {
  if (editor.isActive('heading', { level: 1 })) return 'heading1';
  if (editor.isActive('heading', { level: 2 })) return 'heading2';
  return 'paragraph';
}
