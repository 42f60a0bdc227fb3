import type { NodeViewRenderer } from '@tiptap/core';
import { NodeSelection } from '@tiptap/pm/state';
import { t } from 'i18next';
import { pictureAddress } from '#shared/contract/pictures.ts';
import { imageAttributesSchema, lacksDescription, type ImageAttributes } from '#shared/model/picture.ts';
import { callMain } from '../../../bridge/main.ts';
import { describePicture } from './describePicture.ts';
import { makeResizable } from './makeResizable.ts';

/** How a picture stands in the editor: itself at its width, a handle, and what it lacks. Not React: there may be many. */
export const createPictureView: NodeViewRenderer = ({ node, editor, getPos }) => {
  const figure = document.createElement('figure');
  figure.className = 'picture';
  const frame = document.createElement('div');
  frame.className = 'pictureFrame';
  const handle = document.createElement('span');
  handle.className = 'pictureHandle';
  handle.setAttribute('aria-hidden', 'true');
  const note = document.createElement('button');
  note.type = 'button';
  note.className = 'pictureNote';
  // With the keyboard it is the picture itself that is selected and described.
  note.tabIndex = -1;
  note.textContent = t('picture.undescribed');
  figure.append(frame, note);

  const position = (): number => getPos() ?? 0;
  note.addEventListener('click', () => void describePicture(editor, position()));
  frame.addEventListener('dblclick', () => void describePicture(editor, position()));
  const setWidth = (shownWidth: number): void => {
    const picture = editor.state.doc.nodeAt(position());
    const change = editor.state.tr.setNodeMarkup(position(), null, { ...picture?.attrs, shownWidth });
    editor.view.dispatch(change.setSelection(NodeSelection.create(change.doc, position())));
  };
  makeResizable({ frame, handle, around: figure, onResized: setWidth });

  let shown = '';
  const show = (attrs: ImageAttributes): void => {
    frame.style.width = `${attrs.shownWidth}%`;
    note.hidden = !lacksDescription(attrs);
    if (shown !== attrs.sha256) frame.replaceChildren(drawPicture(attrs, frame), handle);
    shown = attrs.sha256;
    const image = frame.querySelector('img');
    if (image) image.alt = textFor(attrs);
  };
  show(imageAttributesSchema.parse(node.attrs));

  return {
    dom: figure,
    update(next) {
      const attrs = imageAttributesSchema.safeParse(next.attrs);
      if (next.type !== node.type || !attrs.success) return false;
      show(attrs.data);
      return true;
    },
    stopEvent: ({ target }) => target === note || target === handle,
    ignoreMutation: () => true,
  };
};

/** A picture that nobody has described is at least said to be there. */
function textFor(attrs: ImageAttributes): string {
  if (attrs.decorative) return '';
  return lacksDescription(attrs) ? t('picture.undescribed') : attrs.alt;
}

function drawPicture(attrs: ImageAttributes, frame: HTMLElement): HTMLImageElement {
  const image = document.createElement('img');
  // Known before the picture is there, so that the text below does not jump.
  image.width = attrs.width;
  image.height = attrs.height;
  image.draggable = false;
  image.addEventListener('error', () => void explainLoss(attrs, image, frame));
  image.src = pictureAddress(attrs.sha256);
  return image;
}

/** Says in the picture's place why it cannot be shown, with its description. */
async function explainLoss(attrs: ImageAttributes, image: HTMLElement, frame: HTMLElement): Promise<void> {
  const state = await callMain('picture.examine', attrs.sha256).catch(() => 'damaged' as const);
  const sentence = state === 'missing' ? t('failure.storedFileMissing') : t('failure.storedFileDamaged');
  const placeholder = document.createElement('p');
  placeholder.className = 'pictureLost';
  placeholder.textContent = attrs.alt === '' ? sentence : `${attrs.alt}. ${sentence}`;
  if (image.parentElement === frame) image.replaceWith(placeholder);
}
