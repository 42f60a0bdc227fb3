import type { Editor, EditorEvents } from '@tiptap/core';
import { useEffect } from 'react';
import { useSpelling } from '../../stores/spelling.ts';
import { finishedWords, markWrongWords } from '../editor/spellingMarks.ts';
import { isWrong, judgeWords } from './judging.ts';
import { onWrongWords } from './verdicts.ts';

/** How long the fingers rest before what they wrote is looked at. */
const REST_MS = 250;

/** Marks the wrong words of one editor while spelling is on, if they are to be Danish. */
export function useSpellingMarks(editor: Editor, isDanish: boolean): void {
  const on = useSpelling((spelling) => spelling.on) && isDanish;
  const known = useSpelling((spelling) => spelling.known);
  useEffect(() => {
    if (!on) {
      mark(editor, () => false);
      return;
    }
    let timer: ReturnType<typeof setTimeout> | undefined;
    const check = (): void => {
      judgeWords(finishedWords(editor.state), known, 'now');
      mark(editor, (asked) => isWrong(asked, known));
    };
    const checkSoon = (): void => {
      clearTimeout(timer);
      timer = setTimeout(() => requestIdleCallback(check), REST_MS);
    };
    const stopListening = onWrongWords(checkSoon);
    // What an undo or a replacing puts there is no update of the editor's own, but is checked all the same.
    const follow = ({ transaction }: EditorEvents['transaction']): void => {
      if (transaction.docChanged || transaction.selectionSet) checkSoon();
    };
    editor.on('transaction', follow);
    check();
    return () => {
      clearTimeout(timer);
      stopListening();
      editor.off('transaction', follow);
    };
  }, [editor, on, known]);
}

function mark(editor: Editor, wrong: (asked: string) => boolean): void {
  if (editor.isDestroyed) return;
  const change = markWrongWords(editor.state, wrong);
  if (change) editor.view.dispatch(change);
}
