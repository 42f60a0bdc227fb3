import type { Editor } from '@tiptap/core';
import { useEffect } from 'react';
import type { SectionLanguage } from '#shared/model/section.ts';
import { useSpelling } from '../../stores/spelling.ts';
import { finishedWords, markWrongWords } from '../editor/spellingMarks.ts';
import { isWrong, judgeWords } from './judging.ts';
import { onWrongWords } from './verdicts.ts';

/** How long the fingers rest before what they wrote is looked at. */
const REST_MS = 250;

/** Marks the wrong words of one section while spelling is on and the section is Danish. */
export function useSpellingMarks(editor: Editor, language: SectionLanguage): void {
  const on = useSpelling((spelling) => spelling.on) && language === 'da';
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
    editor.on('update', checkSoon).on('selectionUpdate', checkSoon);
    check();
    return () => {
      clearTimeout(timer);
      stopListening();
      editor.off('update', checkSoon).off('selectionUpdate', checkSoon);
    };
  }, [editor, on, known]);
}

function mark(editor: Editor, wrong: (asked: string) => boolean): void {
  if (editor.isDestroyed) return;
  const change = markWrongWords(editor.state, wrong);
  if (change) editor.view.dispatch(change);
}
