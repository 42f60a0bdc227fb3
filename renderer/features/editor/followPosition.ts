import type { Editor, EditorEvents } from '@tiptap/core';

/** A position of a text that may be written on. */
export interface FollowedPosition {
  readonly now: () => number;
  readonly stop: () => void;
}

/** Follows a position as the text changes around it. What is written at the very position comes behind it. */
export function followPosition(editor: Editor, position: number): FollowedPosition {
  let current = position;
  const follow = ({ transaction, appendedTransactions }: EditorEvents['transaction']): void => {
    for (const { mapping } of [transaction, ...appendedTransactions]) current = mapping.map(current, -1);
  };
  editor.on('transaction', follow);
  return { now: () => current, stop: () => editor.off('transaction', follow) };
}
