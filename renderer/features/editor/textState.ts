import type { Editor } from '@tiptap/core';
import { hasListAbove } from './numbers.ts';
import type { TextStyle } from './textStyles.ts';

/** What the format row shows of the place where the cursor stands. */
export interface TextState {
  readonly style: TextStyle;
  /** false in a footnote, which is one line. */
  readonly holdsBlocks: boolean;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly underline: boolean;
  readonly strike: boolean;
  readonly subscript: boolean;
  readonly superscript: boolean;
  readonly link: boolean;
  readonly bulletList: boolean;
  readonly orderedList: boolean;
  readonly listAbove: boolean;
  readonly inList: boolean;
  readonly inTable: boolean;
  readonly picture: boolean;
}

/** null while no section has had the cursor. */
export function textState(editor: Editor | null): TextState | null {
  if (!editor || editor.isDestroyed) return null;
  return {
    style: styleOf(editor),
    holdsBlocks: 'heading' in editor.schema.nodes,
    bold: editor.isActive('bold'),
    italic: editor.isActive('italic'),
    underline: editor.isActive('underline'),
    strike: editor.isActive('strike'),
    subscript: editor.isActive('subscript'),
    superscript: editor.isActive('superscript'),
    link: editor.isActive('link'),
    bulletList: editor.isActive('bulletList'),
    orderedList: editor.isActive('orderedList'),
    listAbove: hasListAbove(editor.state),
    inList: editor.isActive('listItem'),
    inTable: editor.isActive('table'),
    picture: editor.isActive('image'),
  };
}

function styleOf(editor: Editor): TextState['style'] {
  if (editor.isActive('heading', { level: 1 })) return 'heading1';
  if (editor.isActive('heading', { level: 2 })) return 'heading2';
  if (editor.isActive('blockquote')) return 'quote';
  return 'paragraph';
}
