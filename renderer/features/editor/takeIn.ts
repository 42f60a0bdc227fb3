import type { JSONContent } from '@tiptap/core';
import type { Node } from '@tiptap/pm/model';
import { TextSelection, type Transaction } from '@tiptap/pm/state';
import type { Editor } from '@tiptap/react';
import type { SectionKind } from '#shared/model/section.ts';
import { fittingContent } from './fittingContent.ts';

/** Where two texts differ: they are the same before `from`, and from `toOld` and `toNew` on. */
interface Difference {
  readonly from: number;
  readonly toOld: number;
  readonly toNew: number;
}

/** An editor on screen and what kind of section it shows. */
export interface OpenEditor {
  readonly editor: Editor;
  readonly kind: SectionKind;
}

/** Puts a text that was changed elsewhere into an editor, touching only what differs. The cursor keeps its place. */
export function takeIn({ editor, kind }: OpenEditor, content: JSONContent): void {
  const next = editor.schema.nodeFromJSON(fittingContent(kind, content));
  const difference = findDifference(editor.state.doc, next);
  if (difference) editor.view.dispatch(replaced(editor.state.tr, next, difference));
}

/**
 * Takes in a change that was undone or done again, puts the cursor at it and scrolls there. Whatever has been typed
 * since then stays.
 */
export function showChange(shown: OpenEditor, before: JSONContent, after: JSONContent): void {
  const { editor, kind } = shown;
  const [old, next] = [before, after].map((text) => editor.schema.nodeFromJSON(fittingContent(kind, text)));
  if (!old || !next) return;
  if (editor.state.doc.eq(old)) takeIn(shown, after);
  editor.view.focus();
  const { tr } = editor.state;
  const difference = findDifference(old, next);
  if (difference && tr.doc.eq(next)) {
    tr.setSelection(TextSelection.near(tr.doc.resolve(Math.min(difference.toNew, tr.doc.content.size)), -1));
  }
  editor.view.dispatch(tr.scrollIntoView());
}

/** null where they are the same. */
function findDifference(old: Node, next: Node): Difference | null {
  const from = old.content.findDiffStart(next.content);
  const end = old.content.findDiffEnd(next.content);
  if (from === null || end === null) return null;
  // Of "aa" and "a" both ends could claim the same letter.
  const overlap = Math.max(0, from - Math.min(end.a, end.b));
  return { from, toOld: end.a + overlap, toNew: end.b + overlap };
}

/** What is stored already is not to be stored again, so nobody is told of an update. */
function replaced(tr: Transaction, next: Node, { from, toOld, toNew }: Difference): Transaction {
  const { doc } = tr;
  tr.replace(from, toOld, next.slice(from, toNew));
  // Where lists or tables differ in depth, the piece may have been fitted in some other way.
  if (!tr.doc.eq(next)) tr.replaceWith(0, tr.doc.content.size, next.content);
  return tr.doc.eq(doc) ? tr : tr.setMeta('preventUpdate', true);
}
