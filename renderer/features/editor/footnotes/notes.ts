import type { Editor, JSONContent } from '@tiptap/core';
import { Fragment, type Node } from '@tiptap/pm/model';
import { TextSelection } from '@tiptap/pm/state';
import { nameChange } from '../bursts.ts';
import { findDifference } from '../difference.ts';
import { linesIn } from '../textLines.ts';

declare module '@tiptap/core' {
  interface EditorEvents {
    /** The cursor is wanted in the note with this place among the section's notes, from 0. */
    noteWanted: { readonly index: number };
  }
}

export interface PlacedNote {
  readonly node: Node;
  /** Of its mark in the text. */
  readonly position: number;
}

/** The footnotes of a section in the order of their marks. */
export function notesIn(doc: Node): PlacedNote[] {
  const notes: PlacedNote[] = [];
  doc.descendants((node, position) => {
    if (node.type.name === 'footnote') notes.push({ node, position });
    return !node.isText && node.type.name !== 'footnote';
  });
  return notes;
}

/** Which of the text's lines a note is; undefined while it says nothing. */
export function lineOfNote(doc: Node, index: number): number | undefined {
  const note = notesIn(doc)[index];
  const line = linesIn(doc).findIndex(({ start }) => start - 1 === note?.position);
  return line === -1 ? undefined : line;
}

/** A new footnote after what is marked; the cursor goes to where its text is written. */
export function insertFootnote(editor: Editor): boolean {
  const { $to } = editor.state.selection;
  const { footnote } = editor.schema.nodes;
  if (!footnote || !$to.parent.isTextblock) return false;
  const position = $to.pos;
  const change = editor.state.tr.insert(position, footnote.create()).scrollIntoView();
  editor.view.dispatch(nameChange(change, 'addFootnote'));
  return askForNote(editor, position);
}

/** Asks for the cursor in the note whose mark stands at a position. */
export function askForNote(editor: Editor, position: number): boolean {
  const index = notesIn(editor.state.doc).findIndex((note) => note.position === position);
  if (index !== -1) editor.emit('noteWanted', { index });
  return index !== -1;
}

/** What a note says, written into the section's text. Only what differs is replaced. */
export function writeNote(editor: Editor, index: number, content: JSONContent[]): void {
  const note = notesIn(editor.state.doc)[index];
  if (!note) return;
  const next = note.node.copy(Fragment.fromJSON(editor.schema, content));
  const difference = findDifference(note.node, next);
  if (!difference) return;
  const { from, toOld, toNew } = difference;
  const inside = note.position + 1;
  editor.view.dispatch(
    editor.state.tr.replaceWith(inside + from, inside + toOld, next.content.cut(from, toNew)),
  );
}

/** Puts the cursor back into the text, behind the note's mark. */
export function returnToMark(editor: Editor, index: number): boolean {
  const note = notesIn(editor.state.doc)[index];
  if (!note) return false;
  editor.commands.setTextSelection(note.position + note.node.nodeSize);
  // Without the editor's own focus(), which waits for the next picture: a key pressed until then would go into the note.
  editor.view.focus();
  return true;
}

/** Takes a note out of the text, mark and all, and puts the cursor where the mark was. */
export function removeNote(editor: Editor, index: number): boolean {
  const note = notesIn(editor.state.doc)[index];
  if (!note) return false;
  const { position, node } = note;
  const change = editor.state.tr.delete(position, position + node.nodeSize);
  change.setSelection(TextSelection.create(change.doc, position));
  editor.view.dispatch(nameChange(change, 'deleteFootnote'));
  editor.view.focus();
  return true;
}
