import { Button } from '@fluentui/react-components';
import { AddRegular } from '@fluentui/react-icons';
import { useTranslation } from 'react-i18next';
import type { Agenda } from '../../database/agenda.ts';
import { KeyHint } from '../../components/KeyHint.tsx';
import { useKeysHere } from '../../components/useKeysHere.ts';
import { runAct } from '../../stores/acts.ts';
import { DraftCard } from './DraftCard.tsx';
import { NoteCard } from './NoteCard.tsx';
import { useReader } from './useReader.ts';
import { useNotesOfItem } from './useNotes.ts';
import styles from './Notes.module.css';

interface NotesListProps {
  readonly agenda: Agenda;
  readonly itemId: string;
  /** chair: one's own draft decision is written elsewhere in the panel. */
  readonly role: 'chair' | 'secretary';
}

/** The notes beside an item, and the way to write another. */
export function NotesList({ agenda, itemId, role }: NotesListProps) {
  const { t } = useTranslation();
  const meetingId = agenda.meeting.id;
  const reader = useReader(agenda, role);
  const keys = useKeysHere('newNote');
  const notes = useNotesOfItem(meetingId, itemId);
  const shown = notes.filter(({ note }) => note.kind !== 'draftDecision' || note.author !== reader);
  return (
    <>
      {shown.length === 0 && <p className={styles.empty}>{t('notes.empty')}</p>}
      <ul className={styles.list} aria-label={t('notes.title')}>
        {shown.map((placed) =>
          placed.note.kind === 'draftDecision' ? (
            <DraftCard key={placed.note.id} draft={placed.note} canTakeIn={role === 'secretary'} />
          ) : (
            <NoteCard key={placed.note.id} placed={placed} reader={reader} />
          ),
        )}
      </ul>
      <Button
        appearance="subtle"
        className={styles.add ?? ''}
        icon={<AddRegular />}
        // The words that are marked stay marked.
        onMouseDown={(event) => event.preventDefault()}
        onClick={() => runAct('newNote')}
      >
        {t('notes.add')}
        {keys && <KeyHint keys={keys} />}
      </Button>
    </>
  );
}
