import type { Editor } from '@tiptap/core';
import { TextSelection } from '@tiptap/pm/state';
import type { ImageAttributes } from '#shared/model/picture.ts';
import { callMain } from '../../../bridge/main.ts';
import { claimFocus } from '../../../components/focusClaim.ts';
import { followPosition } from '../followPosition.ts';
import { askAboutPicture } from './pictureQuestion.ts';
import { placePicture } from './placePicture.ts';
import { readPicture } from './readPicture.ts';

/** A pixel on screen at 96 to the inch beside the text's width on paper, in pixels: a small picture stays small. */
const TEXT_WIDTH = 600;

/**
 * Keeps a picture in the file store, asks what it shows and puts it into the text at `position`. Nothing is inserted
 * when the person closes the dialog. Whoever has written on while the file was read is not asked: the picture says itself
 * that it lacks a description. Returns the position behind the picture. Throws FailureError.
 */
export async function insertPicture(editor: Editor, file: File, position: number): Promise<number> {
  const mayAsk = claimFocus();
  const place = followPosition(editor, position);
  try {
    const undescribed = await keepPicture(file);
    const isAsked = mayAsk();
    const attrs = isAsked ? await askAboutPicture(undescribed, true) : undescribed;
    if (editor.isDestroyed) return position;
    // First: the editor scrolls to its cursor only while it has the focus.
    if (isAsked) editor.view.focus();
    return attrs ? putPicture(editor, attrs, place.now(), isAsked) : place.now();
  } finally {
    place.stop();
  }
}

async function keepPicture(file: File): Promise<ImageAttributes> {
  const { bytes, ...read } = await readPicture(file, file.name);
  const sha256 = await callMain('picture.keep', bytes);
  const shownWidth = Math.min(100, Math.max(10, Math.round((100 * read.width) / TEXT_WIDTH)));
  return { sha256, ...read, shownWidth, alt: '', decorative: false };
}

/** Returns the position behind the picture, where the cursor goes, unless the person is writing where it is. */
function putPicture(editor: Editor, attrs: ImageAttributes, place: number, movesCursor: boolean): number {
  const { state, view } = editor;
  const change = placePicture(state.tr, attrs, place);
  const behind = change.selection.to;
  const cursor = state.selection.map(change.doc, change.mapping);
  // A picture that were selected would be overwritten by the next letter.
  if (!movesCursor && cursor instanceof TextSelection) change.setSelection(cursor);
  view.dispatch(change);
  return behind;
}
