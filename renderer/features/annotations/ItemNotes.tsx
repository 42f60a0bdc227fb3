import { useTranslation } from 'react-i18next';
import type { Agenda } from '../../database/agenda.ts';
import { NoteCards } from './NoteCards.tsx';
import { useNotesOfItem } from './useNotes.ts';
import styles from './Notes.module.css';

interface ItemNotesProps {
  readonly agenda: Agenda;
  readonly itemId: string;
}

/** The notes on an item beside its decision; nothing where it has none. */
export function ItemNotes({ agenda, itemId }: ItemNotesProps) {
  const { t } = useTranslation();
  const notes = useNotesOfItem(itemId);
  if (notes.length === 0) return null;
  return (
    <section className={styles.beside} aria-label={t('notes.title')}>
      <h3>{t('notes.title')}</h3>
      <NoteCards agenda={agenda} notes={notes} viewer="secretary" />
    </section>
  );
}
