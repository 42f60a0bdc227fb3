import type { Editor } from '@tiptap/core';
import { useMemo, useSyncExternalStore } from 'react';
import { afterPaint } from '../../components/afterPaint.ts';
import { keepEqual } from '../../database/keepEqual.ts';
import { textState, type TextState } from './textState.ts';

/** Follows what stands where the cursor is; a letter is painted before anybody asks what it has become a part of. */
export function useTextState(editor: Editor | null): TextState | null {
  const { subscribe, read } = useMemo(() => followText(editor), [editor]);
  return useSyncExternalStore(subscribe, read);
}

function followText(editor: Editor | null) {
  let kept: TextState | null = null;
  return {
    read: () => (kept = keepEqual(kept, textState(editor))),
    subscribe: (changed: () => void) => {
      const { ask, cancel } = afterPaint(changed);
      editor?.on('transaction', ask);
      return () => {
        editor?.off('transaction', ask);
        cancel();
      };
    },
  };
}
