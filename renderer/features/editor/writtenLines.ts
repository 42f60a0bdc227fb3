import type { Editor } from '@tiptap/core';
import { fieldOfNote, noteShownIn, showNote } from './footnotes/noteFields.ts';
import { lineOfNote, notesIn } from './footnotes/notes.ts';
import { editorOf, textIdOf } from './openEditors.ts';
import { linesIn, spotAt, type EditorLine } from './textLines.ts';

/** A line of a text where it is written. */
export interface WrittenLine {
  readonly editor: Editor;
  readonly line: EditorLine;
}

/** Where a line of a text is written: in the text's own editor, or in the field of a note. null: it is not on screen. */
export function whereWritten(textId: string, place: number): WrittenLine | null {
  const editor = editorOf(textId)?.editor;
  const line = editor && linesIn(editor.state.doc)[place];
  if (!line) return null;
  const index = notesIn(editor.state.doc).findIndex(({ position }) => position === line.start - 1);
  if (index === -1) return { editor, line };
  const field = fieldOfNote(editor, index);
  if (!field) return null;
  // It follows the text with the next picture, but may be asked for before that.
  showNote(field, line.node);
  const [written] = linesIn(field.state.doc);
  return written ? { editor: field, line: written } : null;
}

/** Between two signs of a text that an editor holds, its notes included. */
export interface TextSpot {
  readonly textId: string;
  readonly line: number;
  readonly offset: number;
}

/** A position of an editor as a spot of the text that it holds, or holds a note of. */
export function spotInText(editor: Editor, position: number): TextSpot | null {
  const note = noteShownIn(editor);
  const textId = textIdOf(note?.text ?? editor);
  const spot = spotAt(editor.state.doc, position);
  if (textId === undefined) return null;
  if (!note) return spot && { textId, ...spot };
  const { doc } = note.text.state;
  const line = lineOfNote(doc, note.index);
  if (spot && line !== undefined) return { textId, line, offset: spot.offset };
  // A note that says nothing yet is no line: it stands at its mark.
  const mark = notesIn(doc)[note.index];
  const atMark = mark && spotAt(doc, mark.position);
  return atMark ? { textId, ...atMark } : null;
}
