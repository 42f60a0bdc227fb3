import type { JSONContent } from '@tiptap/core';
import type { Node } from '@tiptap/pm/model';
import { TextSelection } from '@tiptap/pm/state';
import type { Editor } from '@tiptap/react';
import type { SectionKind } from '#shared/model/section.ts';
import { changeBeside, changeInto, findDifference } from './difference.ts';
import { fittingContent } from './fittingContent.ts';
import { askForNote } from './footnotes/notes.ts';

/** An editor on screen and what kind of section it shows. */
export interface OpenEditor {
  readonly editor: Editor;
  readonly kind: SectionKind;
}

/** Puts a text that was changed elsewhere into an editor, touching only what differs. The cursor keeps its place. */
export function takeIn({ editor, kind }: OpenEditor, content: JSONContent): void {
  const next = editor.schema.nodeFromJSON(fittingContent(kind, content));
  const change = changeInto(editor.state, next);
  // What is stored already is not to be stored again, so nobody is told of an update.
  if (change.docChanged) editor.view.dispatch(change.setMeta('preventUpdate', true));
}

interface TextChange {
  readonly before: JSONContent;
  readonly after: JSONContent;
}

/** Takes in a change that was stored while the text was perhaps written on: what was typed meanwhile stays. */
export function takeInChange({ editor, kind }: OpenEditor, { before, after }: TextChange): void {
  const nodeOf = (content: JSONContent): Node => editor.schema.nodeFromJSON(fittingContent(kind, content));
  const change = changeBeside(editor.state, nodeOf(before), nodeOf(after));
  if (!change.docChanged) return;
  // Together with what was typed it is stored once more; alone it is stored already.
  const isStored = change.doc.eq(nodeOf(after));
  editor.view.dispatch(isStored ? change.setMeta('preventUpdate', true) : change);
}

/**
 * Takes in a change that was undone or done again, and, where the cursor may move, puts it there and scrolls to it.
 * Whatever has been typed since then stays.
 */
export function showChange(shown: OpenEditor, { before, after }: TextChange, mayMove: boolean): void {
  const { editor, kind } = shown;
  const old = editor.schema.nodeFromJSON(fittingContent(kind, before));
  const next = editor.schema.nodeFromJSON(fittingContent(kind, after));
  if (editor.state.doc.eq(old)) takeIn(shown, after);
  if (!mayMove) return;
  editor.view.focus();
  const { tr } = editor.state;
  const difference = findDifference(old, next);
  if (difference && tr.doc.eq(next)) {
    const $end = tr.doc.resolve(Math.min(difference.toNew, next.content.size));
    // What a note says is written in a field of its own.
    if ($end.parent.type.name === 'footnote' && askForNote(editor, $end.before())) return;
    tr.setSelection(TextSelection.near($end, -1));
  }
  editor.view.dispatch(tr.scrollIntoView());
}
