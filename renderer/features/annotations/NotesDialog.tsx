import { useState } from 'react';
import { flushSync } from 'react-dom';
import { useTranslation } from 'react-i18next';
import type { AnnotationKind } from '#shared/model/annotation.ts';
import { ToggleFilter, Filters } from '../../components/Filters.tsx';
import { ReadingDialog } from '../../components/ReadingDialog.tsx';
import type { Agenda } from '../../database/agenda.ts';
import type { PlacedNote } from '../../database/annotations.ts';
import { NoteSummary } from './NoteSummary.tsx';
import { useNotePlaceText } from './useNotePlaceText.ts';
import { inOrder, showNote } from './useNoteActs.ts';
import { useNotes } from './useNotes.ts';
import styles from './NotesDialog.module.css';

const filters = ['note', 'question', 'draftDecision', 'gone'] as const satisfies readonly (
  AnnotationKind | 'gone'
)[];
type Filter = (typeof filters)[number];

interface NotesDialogProps {
  readonly agenda: Agenda;
  readonly onClose: () => void;
}

/** All the meeting's notes in the order of its agenda; each leads to its place. */
export function NotesDialog({ agenda, onClose }: NotesDialogProps) {
  const { t } = useTranslation();
  const [filter, setFilter] = useState<Filter | null>(null);
  const notes = inOrder(useNotes(), agenda).filter(passing(filter));
  return (
    <ReadingDialog title={t('acts.showNotes')} className={styles.surface} onClose={onClose}>
      <Filters>
        <ToggleFilter
          label={t('notes.filter')}
          values={filters}
          textOf={(value) => t(`notes.filters.${value}`)}
          chosen={filter}
          onChange={setFilter}
        />
      </Filters>
      {notes.length === 0 && <p className={styles.empty}>{t('notes.none')}</p>}
      <ul className={styles.list}>
        {notes.map((placed) => (
          <NoteLine key={placed.note.id} agenda={agenda} placed={placed} onClose={onClose} />
        ))}
      </ul>
    </ReadingDialog>
  );
}

function passing(filter: Filter | null): (placed: PlacedNote) => boolean {
  if (filter === null) return () => true;
  return ({ note, place }) => (filter === 'gone' ? place.kind === 'gone' : note.kind === filter);
}

interface NoteLineProps extends NotesDialogProps {
  readonly placed: PlacedNote;
}

function NoteLine({ agenda, placed, onClose }: NoteLineProps) {
  const placeText = useNotePlaceText(agenda);
  const isShown = agenda.items.some(({ item }) => item.id === placed.place.itemId);
  const lines = <NoteSummary note={placed.note} about={placeText(placed)} />;
  return (
    <li>
      {isShown ? (
        <button
          type="button"
          className={styles.line}
          onClick={() => {
            // The dialog gives the focus back as it goes: the note takes it after that, and at once.
            flushSync(onClose);
            showNote(agenda.meeting.id, placed);
          }}
        >
          {lines}
        </button>
      ) : (
        <div className={styles.line}>{lines}</div>
      )}
    </li>
  );
}
