import { MenuItem } from '@fluentui/react-components';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { MoreMenu } from '../../../components/MoreMenu.tsx';
import type { AppendixNoteActs } from '../useAppendixNoteActs.tsx';
import type { AppendixNote } from '../useNotesOnAppendix.ts';
import styles from './PdfSide.module.css';

interface NotesPaneProps {
  readonly notes: readonly AppendixNote[];
  readonly acts: AppendixNoteActs;
  /** The one that was touched on its page: it gets the focus. */
  readonly touched: string | null;
  readonly onChoose: (note: AppendixNote) => void;
}

/** What was marked and written in the appendix, in the order of its pages. */
export function NotesPane({ notes, acts, touched, onChoose }: NotesPaneProps) {
  const { t } = useTranslation();
  const list = useRef<HTMLUListElement>(null);
  useEffect(() => {
    if (touched === null) return;
    list.current?.querySelector<HTMLElement>(`[data-row="${touched}"]`)?.focus();
  }, [touched]);
  return (
    <aside className={styles.side} aria-label={t('reader.notes')} data-pane="notes">
      <h3>{t('reader.notes')}</h3>
      {notes.length === 0 && <p className={styles.empty}>{t('reader.noNotes')}</p>}
      <ul ref={list} className={styles.list}>
        {notes.map((each) => (
          <li key={each.note.id} className={styles.note}>
            <button
              type="button"
              className={styles.row}
              data-row={each.note.id}
              onClick={() => onChoose(each)}
              onKeyDown={(event) => {
                if (event.key === 'Delete') acts.remove(each);
                else if (event.key === 'F2') acts.change(each);
              }}
            >
              <span className={styles.place}>
                {t('reader.page', { page: each.anchor.page })}
                {each.note.visibility === 'shared' && `, ${t('reader.sharedShort')}`}
              </span>
              {each.anchor.quote !== '' && <q className={styles.quoted}>{each.anchor.quote}</q>}
              {each.text !== '' && <span className={styles.said}>{each.text}</span>}
            </button>
            <NoteMenu note={each} acts={acts} />
          </li>
        ))}
      </ul>
    </aside>
  );
}

function NoteMenu({ note, acts }: { readonly note: AppendixNote; readonly acts: AppendixNoteActs }) {
  const { t } = useTranslation();
  return (
    <MoreMenu label={t('reader.moreAboutNote', { page: note.anchor.page })}>
      <MenuItem onClick={() => acts.change(note)}>{t('reader.changeNote')}</MenuItem>
      <MenuItem onClick={() => acts.remove(note)}>{t('delete')}</MenuItem>
    </MoreMenu>
  );
}
