import { Button } from '@fluentui/react-components';
import { AddRegular } from '@fluentui/react-icons';
import { useTranslation } from 'react-i18next';
import { KeyHint } from '../../components/KeyHint.tsx';
import { useKeysHere } from '../../components/useKeysHere.ts';
import type { Agenda } from '../../database/agenda.ts';
import { runAct } from '../../stores/acts.ts';
import { NoteCards } from './NoteCards.tsx';
import { useNotesOfItem } from './useNotes.ts';
import type { Role } from '../../database/readers.ts';
import { useReader } from './useReader.ts';
import styles from './Notes.module.css';

interface NotesListProps {
  readonly agenda: Agenda;
  readonly itemId: string;
  readonly viewer: Role;
}

/** The notes beside an item, and the way to write another. A chair's own draft is written in a field of its own. */
export function NotesList({ agenda, itemId, viewer }: NotesListProps) {
  const { t } = useTranslation();
  const reader = useReader(agenda, viewer);
  const keys = useKeysHere('newNote');
  const notes = useNotesOfItem(itemId).filter(
    ({ note }) => viewer === 'secretary' || note.kind !== 'draftDecision' || note.author !== reader,
  );
  return (
    <>
      {notes.length === 0 && <p className={styles.empty}>{t(`notes.empty.${viewer}`)}</p>}
      <NoteCards agenda={agenda} notes={notes} viewer={viewer} />
      <Button
        appearance="subtle"
        size="small"
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
