import { useEffect, useMemo, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { findInMeeting, isSameHit, type Hit } from '#shared/search/findInMeeting.ts';
import { useAct } from '../../components/useAct.ts';
import { useNotice } from '../../components/toasts.tsx';
import { readAgenda, type Agenda } from '../../database/agenda.ts';
import { useLive } from '../../database/live.ts';
import { startFinding, stopFinding, useFinding } from '../../stores/finding.ts';
import { useActiveEditor } from '../editor/activeEditor.ts';
import { putCursorAtHit } from '../editor/useFindMarks.ts';
import { editorIdOf } from '../editor/textIds.ts';
import { whereWritten } from '../editor/writtenLines.ts';
import { FindLine } from './FindLine.tsx';
import { ReplaceLine } from './ReplaceLine.tsx';
import { replaceAll, replaceCurrent } from './replacing.ts';
import { putCursorInField, showField } from './showField.ts';
import { inTurn, walk } from './walking.ts';
import styles from './FindBar.module.css';

/** Offers finding in the whole meeting, and shows the line for it while it is used. */
export function FindBar({ agenda }: { readonly agenda: Agenda }) {
  const open = useFinding((finding) => finding.open);
  useAct('find', () => startFinding(false, markedWords()));
  useAct('replace', () => startFinding(true, markedWords()));
  return open ? <OpenBar agenda={agenda} /> : null;
}

function OpenBar({ agenda: { meeting, items } }: { readonly agenda: Agenda }) {
  const { t } = useTranslation();
  const { query, replacing, current } = useFinding();
  const former = useRef(document.activeElement);
  const notice = useNotice();
  const meetingId = meeting.id;
  const agenda = useLive(() => readAgenda(meetingId), [meetingId]);
  const hits = useMemo(() => (agenda ? findInMeeting(agenda, query) : []), [agenda, query]);
  const step = (by: 1 | -1): void => inTurn((mayMove) => walk(meetingId, by, mayMove));
  useAct('findNext', () => step(1), { available: hits.length > 0 });
  useAct('findPrevious', () => step(-1), { available: hits.length > 0 });
  useEffect(() => () => showField(null), []);

  const close = (): void => {
    if (!current || !putCursorAt(current)) giveBackFocus(former.current);
    stopFinding();
  };
  const replaceOne = (): void => inTurn((mayMove) => replaceCurrent(meetingId, mayMove));
  const replaceEvery = async (): Promise<void> => {
    const count = await replaceAll(meetingId);
    if (count !== null) notice(t('find.replaced', { count }), 'success');
  };
  return (
    // Esc anywhere in the line ends it.
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions
    <search
      className={styles.bar}
      aria-label={t('find.bar')}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || event.nativeEvent.isComposing) return;
        event.preventDefault();
        close();
      }}
    >
      <FindLine
        agenda={agenda ?? { items, sections: [] }}
        place={current ? hits.findIndex((hit) => isSameHit(hit, current)) : -1}
        count={hits.length}
        onStep={step}
        onClose={close}
      />
      {replacing && (
        <ReplaceLine
          enabled={hits.length > 0}
          onReplace={replaceOne}
          onReplaceAll={() => void replaceEvery()}
        />
      )}
    </search>
  );
}

/** What is marked in the text that has the cursor, where it is no more than a line. */
function markedWords(): string {
  const { editor } = useActiveEditor.getState();
  if (!editor?.isFocused) return '';
  const { from, to } = editor.state.selection;
  const marked = editor.state.doc.textBetween(from, to, '\n', '\n');
  return marked.includes('\n') ? '' : marked;
}

function putCursorAt({ place, from, to }: Hit): boolean {
  if (!('line' in place)) return putCursorInField(place, from, to);
  const written = whereWritten(editorIdOf(place), place.line);
  return written !== null && putCursorAtHit(written.editor);
}

/** A text gets its cursor back where it was; the browser's own focus() would put it at the start. */
function giveBackFocus(element: Element | null): void {
  const { editor } = useActiveEditor.getState();
  if (editor && editor.view.dom === element) editor.view.focus();
  else if (element instanceof HTMLElement) element.focus();
}
