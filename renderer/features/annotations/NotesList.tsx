import { Button } from '@fluentui/react-components';
import { AddRegular } from '@fluentui/react-icons';
import { useTranslation } from 'react-i18next';
import { KeyHint } from '../../components/KeyHint.tsx';
import { useKeysHere } from '../../components/useKeysHere.ts';
import type { Agenda } from '../../database/agenda.ts';
import { runAct } from '../../stores/acts.ts';
import { NoteCards } from './NoteCards.tsx';
import { useListedNotes } from './useNotes.ts';
import type { Role } from '../../database/readers.ts';
import styles from './Notes.module.css';

interface NotesListProps {
  readonly agenda: Agenda;
  readonly itemId: string;
  readonly viewer: Role;
}

/** The notes beside an item, and the way to write another. */
export function NotesList({ agenda, itemId, viewer }: NotesListProps) {
  const { t } = useTranslation();
  const keys = useKeysHere('newNote');
  const notes = useListedNotes(agenda, itemId, viewer);
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
