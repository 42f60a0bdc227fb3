import type { Editor } from '@tiptap/core';
import { NodeSelection } from '@tiptap/pm/state';
import { imageAttributesSchema } from '#shared/model/picture.ts';
import { askAboutPicture } from './pictureQuestion.ts';

/** Asks for the description and the width of a picture that stands in the text, and leaves it selected. */
export async function describePicture(editor: Editor, position: number): Promise<void> {
  const attrs = imageAttributesSchema.safeParse(editor.state.doc.nodeAt(position)?.attrs);
  if (!attrs.success) return;
  const answer = await askAboutPicture(attrs.data, false);
  const { view, state } = editor;
  if (state.doc.nodeAt(position)?.type.name !== 'image') return;
  const change = state.tr;
  if (answer) change.setNodeMarkup(position, null, answer);
  view.dispatch(change.setSelection(NodeSelection.create(change.doc, position)));
  view.focus();
}
