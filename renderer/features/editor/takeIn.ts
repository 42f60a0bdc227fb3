import type { JSONContent } from '@tiptap/core';
import { TextSelection } from '@tiptap/pm/state';
import type { Editor } from '@tiptap/react';
import type { SectionKind } from '#shared/model/section.ts';
import { changeInto, findDifference } from './difference.ts';
import { fittingContent } from './fittingContent.ts';

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

/**
 * Takes in a change that was undone or done again, puts the cursor at it and scrolls there. Whatever has been typed
 * since then stays.
 */
export function showChange(shown: OpenEditor, before: JSONContent, after: JSONContent): void {
  const { editor, kind } = shown;
  const old = editor.schema.nodeFromJSON(fittingContent(kind, before));
  const next = editor.schema.nodeFromJSON(fittingContent(kind, after));
  if (editor.state.doc.eq(old)) takeIn(shown, after);
  editor.view.focus();
  const { tr } = editor.state;
  const difference = findDifference(old, next);
  if (difference && tr.doc.eq(next)) {
    const end = Math.min(difference.toNew, next.content.size);
    tr.setSelection(TextSelection.near(tr.doc.resolve(end), -1));
  }
  editor.view.dispatch(tr.scrollIntoView());
}
