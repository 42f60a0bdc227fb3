import type { Slice } from '@tiptap/pm/model';
import { TextSelection, type EditorState, type Selection, type Transaction } from '@tiptap/pm/state';
import { dropPoint } from '@tiptap/pm/transform';
import { fitIntoCell, isInCell } from '../paste/tablesAsLines.ts';
import { isBetweenWords, mendAround, takeOut } from './wordSpaces.ts';

interface Dropped {
  readonly slice: Slice;
  /** Where it was let go. */
  readonly position: number;
  /** What leaves its place in the same text; null: nothing does. */
  readonly taken: Selection | null;
  /** Whether it is whole words, which have spaces around them. */
  readonly isWords: boolean;
}

/**
 * Puts in what was let go over a text, and takes it out of its old place there. The spaces around whole words follow
 * them, as in Word. null: it is a picture or the like, which the editor moves by itself, or there is no place for it.
 */
export function dropText(
  state: EditorState,
  { slice, position, taken, isWords }: Dropped,
): Transaction | null {
  const { doc, tr: change } = state;
  const fitting = isInCell(doc.resolve(position)) ? fitIntoCell(slice) : slice;
  if (fitting.size === 0 || (fitting === slice && isOneBlock(slice))) return null;
  const target = dropPoint(doc, position, fitting) ?? position;
  if (taken) takeOut(change, taken, isWords);
  const from = change.mapping.map(target);
  const before = change.doc;
  const mends = isWords && isBetweenWords(before.resolve(from));
  change.replaceRange(from, from, fitting);
  if (change.doc.eq(before)) return null;
  const put = { from, to: change.mapping.slice(change.steps.length - 1).map(from) };
  const { from: start, to: end } = mends ? mendAround(change, put) : put;
  return change.doc.eq(doc)
    ? state.tr
    : change.setSelection(TextSelection.between(change.doc.resolve(start), change.doc.resolve(end)));
}

function isOneBlock({ content, openStart, openEnd }: Slice): boolean {
  return openStart === 0 && openEnd === 0 && content.childCount === 1 && content.firstChild?.isBlock === true;
}
