import type { Node } from '@tiptap/pm/model';
import type { EditorState, Transaction } from '@tiptap/pm/state';
import { ReplaceStep } from '@tiptap/pm/transform';

/** Where two texts differ: they are the same before `from`, and from `toOld` and `toNew` on. */
export interface Difference {
  readonly from: number;
  readonly toOld: number;
  readonly toNew: number;
}

/** null where they are the same. */
export function findDifference(old: Node, next: Node): Difference | null {
  const from = old.content.findDiffStart(next.content);
  const end = old.content.findDiffEnd(next.content);
  if (from === null || end === null) return null;
  // Of "aa" and "a" both ends could claim the same letter.
  const overlap = Math.max(0, from - Math.min(end.a, end.b));
  return { from, toOld: end.a + overlap, toNew: end.b + overlap };
}

/** The smallest change that makes one text of another, so that the cursor and what is marked keep their places. */
export function changeInto({ doc, tr }: EditorState, next: Node): Transaction {
  const difference = findDifference(doc, next);
  if (!difference) return tr;
  tr.replace(difference.from, difference.toOld, next.slice(difference.from, difference.toNew));
  // Where lists or tables differ in depth, the piece may have been fitted in some other way.
  return tr.doc.eq(next) ? tr : tr.replaceWith(0, tr.doc.content.size, next.content);
}

/**
 * The change from one text to another, made in what the first has become since. Where words at the same place were changed
 * meanwhile, or it no longer fits, what the text has become stands.
 */
export function changeBeside(state: EditorState, old: Node, next: Node): Transaction {
  if (state.doc.eq(old)) return changeInto(state, next);
  const { tr } = state;
  const [typed, wanted] = [findDifference(old, state.doc), findDifference(old, next)];
  if (!typed || !wanted) return tr;
  const isBehind = typed.from >= wanted.toOld;
  if (!isBehind && typed.toOld > wanted.from) return tr;
  const by = isBehind ? 0 : typed.toNew - typed.toOld;
  tr.maybeStep(new ReplaceStep(wanted.from + by, wanted.toOld + by, next.slice(wanted.from, wanted.toNew)));
  return tr;
}
