import { Node, type Editor } from '@tiptap/core';
import { NodeSelection } from '@tiptap/pm/state';
import { imageAttributesSchema, NARROWEST_PICTURE, type ImageAttributes } from '#shared/model/picture.ts';
import { editorKeys } from '../editorKeys.ts';
import { describePicture } from '../pictures/describePicture.ts';
import { createPictureView } from '../pictures/pictureView.ts';

/** In percent of the text's width, for every press of the key. */
const STEP = 5;

const names = imageAttributesSchema.keyof().options;

/**
 * A picture on a line of its own. Its bytes are in the file store; copied text carries only what leads to them, so that
 * pasting it elsewhere fetches nothing.
 */
export const Picture = Node.create({
  name: 'image',
  group: 'block',
  atom: true,
  draggable: true,
  addAttributes: () =>
    Object.fromEntries(
      names.map((name) => [
        name,
        {
          default: null,
          rendered: false,
          parseHTML: (element: HTMLElement) => attributesIn(element)?.[name],
        },
      ]),
    ),
  parseHTML: () => [
    { tag: 'img[data-picture]', getAttrs: (element) => attributesIn(element) !== null && null },
  ],
  renderHTML: ({ node }) => ['img', { 'data-picture': JSON.stringify(node.attrs) }],
  addNodeView: () => createPictureView,
  addKeyboardShortcuts() {
    return {
      [inEditor(editorKeys.pictureWider)]: ({ editor }) => changeWidth(editor, STEP),
      [inEditor(editorKeys.pictureNarrower)]: ({ editor }) => changeWidth(editor, -STEP),
      [inEditor(editorKeys.describePicture)]: ({ editor }) => {
        const selected = selectedPicture(editor);
        if (selected) void describePicture(editor, selected.position);
        return selected !== null;
      },
    };
  },
});

/** The picture that is selected by itself, and where it stands; null where the cursor is in text. */
export function selectedPicture(
  editor: Editor,
): { readonly attrs: ImageAttributes; readonly position: number } | null {
  const { selection } = editor.state;
  if (!(selection instanceof NodeSelection) || selection.node.type.name !== 'image') return null;
  return { attrs: imageAttributesSchema.parse(selection.node.attrs), position: selection.from };
}

function changeWidth(editor: Editor, by: number): boolean {
  const { attrs } = selectedPicture(editor) ?? {};
  if (!attrs) return false;
  const shownWidth = Math.min(100, Math.max(NARROWEST_PICTURE, attrs.shownWidth + by));
  return editor.commands.updateAttributes('image', { shownWidth });
}

/** "Alt+Enter" as the editor writes it. */
function inEditor(keys: string): string {
  return keys.replaceAll('+', '-');
}

/** null for any picture that was not copied in Punkt. */
function attributesIn(element: HTMLElement): ImageAttributes | null {
  try {
    return imageAttributesSchema.parse(JSON.parse(element.dataset['picture'] ?? ''));
  } catch {
    return null;
  }
}
