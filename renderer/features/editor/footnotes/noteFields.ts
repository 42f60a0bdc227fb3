import type { Editor, JSONContent } from '@tiptap/core';
import type { Node } from '@tiptap/pm/model';
import { changeInto } from '../difference.ts';

/** A note that a field shows: the section's editor, and the note's place among its notes. */
export interface ShownNote {
  readonly text: Editor;
  readonly index: number;
}

const fields = new Map<Editor, ShownNote>();

/** Makes the field of a note known while it is on screen. Returns the function that ends that. */
export function registerNoteField(field: Editor, note: ShownNote): () => void {
  fields.set(field, note);
  return () => fields.delete(field);
}

/** The note that an editor is the field of; undefined where it holds a whole text. */
export function noteShownIn(editor: Editor): ShownNote | undefined {
  return fields.get(editor);
}

/** undefined where the note is not on screen. */
export function fieldOfNote(text: Editor, index: number): Editor | undefined {
  const [field] = [...fields].find(([, note]) => note.text === text && note.index === index) ?? [];
  return field?.isDestroyed ? undefined : field;
}

/**
 * Lets a note's field say what the text says of it, touching only what differs: after an undo, or with another note in
 * this one's place. What the field itself wrote is there already.
 */
export function showNote(field: Editor, note: Node): void {
  const change = changeInto(field.state, field.schema.nodeFromJSON(documentOf(note)));
  if (change.docChanged) field.view.dispatch(change.setMeta('preventUpdate', true));
}

/** A note as a document of its own: one line. */
export function documentOf(note: Node): JSONContent {
  return { type: 'doc', content: [{ type: 'paragraph', content: note.content.toJSON() ?? [] }] };
}
