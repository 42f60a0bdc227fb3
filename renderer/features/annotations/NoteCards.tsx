import { useTranslation } from 'react-i18next';
import type { Agenda } from '../../database/agenda.ts';
import type { PlacedNote } from '../../database/annotations.ts';
import { DraftCard } from './DraftCard.tsx';
import { NoteCard } from './NoteCard.tsx';
import type { Role } from '../../database/readers.ts';
import { useReader } from './useReader.ts';
import styles from './Notes.module.css';

interface NoteCardsProps {
  readonly agenda: Agenda;
  readonly notes: readonly PlacedNote[];
  readonly viewer: Role;
}

/** Notes one below the other. Only a secretary takes a draft decision in. */
export function NoteCards({ agenda, notes, viewer }: NoteCardsProps) {
  const { t } = useTranslation();
  const reader = useReader(agenda, viewer);
  return (
    <ul className={styles.list} aria-label={t('notes.title')}>
      {notes.map((placed) =>
        placed.note.kind === 'draftDecision' ? (
          <DraftCard key={placed.note.id} draft={placed.note} canTakeIn={viewer === 'secretary'} />
        ) : (
          <NoteCard key={placed.note.id} placed={placed} reader={reader} />
        ),
      )}
    </ul>
  );
}
