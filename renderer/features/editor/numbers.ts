import type { Editor } from '@tiptap/core';
import type { Node } from '@tiptap/pm/model';
import type { EditorState, Transaction } from '@tiptap/pm/state';
import { KEEPS_NUMBERS } from './continueNumbers.ts';

/** The innermost numbered list around the cursor. */
interface ListHere {
  readonly list: Node;
  readonly position: number;
  /** Of the item that the cursor stands in, from 0. */
  readonly index: number;
  /** The nearest list above, beside this one, that counts in the same way; null where there is none. */
  readonly above: Node | null;
}

/** The list begins at 1 with the item that the cursor stands in; what is above it keeps its numbers. */
export function restartNumbers({ state, view }: Editor): boolean {
  const here = listHere(state);
  if (!here) return false;
  view.dispatch(splitList(state.tr, here).scrollIntoView());
  return true;
}

function splitList(change: Transaction, { list, position, index }: ListHere): Transaction {
  if (index === 0) return change.setNodeAttribute(position, 'start', 1);
  const item = list.content.content.slice(0, index).reduce((at, { nodeSize }) => at + nodeSize, position + 1);
  const begun = { type: list.type, attrs: { ...list.attrs, start: 1 } };
  return change.split(item, 1, [begun]).setMeta(KEEPS_NUMBERS, true);
}

/** The list counts on from the one above it. */
export function continueFromAbove({ state, view }: Editor): boolean {
  const { above, position } = listHere(state) ?? {};
  if (!above || position === undefined) return false;
  const next = Number(above.attrs['start']) + above.childCount;
  view.dispatch(state.tr.setNodeAttribute(position, 'start', next).scrollIntoView());
  return true;
}

export function hasListAbove(state: EditorState): boolean {
  return (listHere(state)?.above ?? null) !== null;
}

function listHere({ selection: { $from } }: EditorState): ListHere | null {
  for (let depth = $from.depth; depth > 0; depth -= 1) {
    const list = $from.node(depth);
    if (list.type.name !== 'orderedList') continue;
    const siblings = $from.node(depth - 1).content.content.slice(0, $from.index(depth - 1));
    const above = siblings.findLast(
      ({ type, attrs }) => type === list.type && attrs['type'] === list.attrs['type'],
    );
    return { list, position: $from.before(depth), index: $from.index(depth), above: above ?? null };
  }
  return null;
}
