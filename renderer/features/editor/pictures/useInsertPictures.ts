import type { Editor } from '@tiptap/core';
import { useCallback } from 'react';
import { useNotice } from '../../../components/toasts.tsx';
import { useFailureText } from '../../../components/useFailureText.ts';
import { insertPicture } from './insertPicture.ts';

/** Inserts files as pictures, one after another; says why one cannot be. At the cursor, unless a position is given. */
export function useInsertPictures(): (editor: Editor, files: readonly File[], position?: number) => void {
  const notice = useNotice();
  const failureText = useFailureText();
  return useCallback(
    (editor, files, position) => {
      const insertAll = async (): Promise<void> => {
        let at = position ?? editor.state.selection.to;
        for (const file of files) {
          try {
            at = await insertPicture(editor, file, at);
          } catch (error) {
            notice(failureText(error), 'error');
          }
        }
      };
      void insertAll();
    },
    [failureText, notice],
  );
}
