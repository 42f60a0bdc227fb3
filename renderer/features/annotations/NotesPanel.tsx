import { CounterBadge } from '@fluentui/react-components';
import { useTranslation } from 'react-i18next';
import type { Agenda } from '../../database/agenda.ts';
import { NotesList } from './NotesList.tsx';
import { useNotesOfItem } from './useNotes.ts';
import styles from './Notes.module.css';

interface NotesPanelProps {
  readonly agenda: Agenda;
  readonly itemId: string;
}

/** Everybody's notes beside an item that the secretary works on: the chair's draft among them. */
export function NotesPanel({ agenda, itemId }: NotesPanelProps) {
  const { t } = useTranslation();
  const { length } = useNotesOfItem(itemId);
  return (
    <aside className={styles.panel} aria-label={t('notes.title')} data-pane="notes">
      <div className={styles.head}>
        <h2>{t('notes.title')}</h2>
        <CounterBadge count={length} color="informative" appearance="ghost" showZero />
      </div>
      <NotesList agenda={agenda} itemId={itemId} viewer="secretary" />
    </aside>
  );
}
