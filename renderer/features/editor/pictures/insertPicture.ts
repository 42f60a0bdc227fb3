import type { Editor } from '@tiptap/core';
import { callMain } from '../../../bridge/main.ts';
import { askAboutPicture } from './pictureQuestion.ts';
import { placePicture } from './placePicture.ts';
import { readPicture } from './readPicture.ts';

/** A pixel on screen at 96 to the inch beside the text's width on paper, in pixels: a small picture stays small. */
const TEXT_WIDTH = 600;

/**
 * Keeps a picture in the file store, asks what it shows and puts it into the text at `position`. Nothing is inserted
 * when the person closes the dialog. Throws FailureError.
 */
export async function insertPicture(editor: Editor, file: File, position: number): Promise<void> {
  const { bytes, ...read } = await readPicture(file, file.name);
  const sha256 = await callMain('picture.keep', bytes);
  const shownWidth = Math.min(100, Math.max(10, Math.round((100 * read.width) / TEXT_WIDTH)));
  const attrs = await askAboutPicture({ sha256, ...read, shownWidth, alt: '', decorative: false }, true);
  if (editor.isDestroyed) return;
  // First: the editor scrolls to its cursor only while it has the focus.
  editor.view.focus();
  // While the file was read the text may have become shorter.
  const place = Math.min(position, editor.state.doc.content.size);
  if (attrs) editor.view.dispatch(placePicture(editor.state.tr, attrs, place));
}
