import { useEffect, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { findInMeeting, isSameHit, type Hit } from '#shared/search/findInMeeting.ts';
import { useAct } from '../../components/useAct.ts';
import { useNotice } from '../../components/toasts.tsx';
import type { Agenda } from '../../database/agenda.ts';
import { useLive } from '../../database/live.ts';
import { startFinding, stopFinding, useFinding } from '../../stores/finding.ts';
import { useActiveEditor } from '../editor/activeEditor.ts';
import { putCursorAtHit } from '../editor/useFindMarks.ts';
import { editorIdOf } from '../editor/textIds.ts';
import { whereWritten } from '../editor/writtenLines.ts';
import { FindLine } from './FindLine.tsx';
import { ReplaceLine } from './ReplaceLine.tsx';
import { replaceAll, replaceCurrent } from './replacing.ts';
import { searchedBySecretary, type Searched } from './searched.ts';
import { putCursorInField, showField } from './showField.ts';
import { inTurn, walk } from './walking.ts';
import styles from './FindBar.module.css';

interface FindBarProps {
  readonly agenda: Agenda;
  /** How a meeting is gone through that is only read; left out where words can be replaced as well. */
  readonly reading?: Searched;
}

/** Offers finding in the whole meeting, and shows the line for it while it is used. */
export function FindBar({ agenda, reading }: FindBarProps) {
  const open = useFinding((finding) => finding.open);
  useAct('find', () => startFinding(false, markedWords()));
  useAct('replace', () => startFinding(true, markedWords()), { available: reading === undefined });
  return open ? (
    <OpenBar agenda={agenda} searched={reading ?? searchedBySecretary(agenda.meeting.id)} />
  ) : null;
}

interface OpenBarProps {
  readonly agenda: Agenda;
  readonly searched: Searched;
}

function OpenBar({ agenda: { meeting, items }, searched }: OpenBarProps) {
  const { t } = useTranslation();
  const { query, replacing, current } = useFinding();
  const former = useRef(document.activeElement);
  const [goBack] = useState(() => searched.remember?.());
  const notice = useNotice();
  const meetingId = meeting.id;
  const agenda = useLive(() => searched.read(meetingId), [meetingId]);
  const hits = useMemo(() => (agenda ? findInMeeting(agenda, query) : []), [agenda, query]);
  const step = (by: 1 | -1): void => inTurn((mayMove) => walk(searched, by, mayMove));
  useAct('findNext', () => step(1), { available: hits.length > 0 });
  useAct('findPrevious', () => step(-1), { available: hits.length > 0 });
  useEffect(() => () => showField(null), []);

  const close = (): void => {
    if (!current || !putCursorAt(current)) giveBackFocus(former.current);
    stopFinding();
  };
  const leave = (): void => {
    if (!goBack) return close();
    stopFinding();
    goBack();
    giveBackFocus(former.current);
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
        leave();
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
  if (!document.activeElement?.matches('.ProseMirror')) return '';
  const marked = String(document.getSelection());
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
