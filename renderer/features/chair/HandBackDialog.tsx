import { Checkbox } from '@fluentui/react-components';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { isWritten, notesToHandBack } from '#shared/annotations/handBack.ts';
import type { Annotation } from '#shared/model/annotation.ts';
import { FormDialog } from '../../components/FormDialog.tsx';
import type { Agenda } from '../../database/agenda.ts';
import { textOfNote } from '../annotations/lines.ts';
import { inOrder } from '../annotations/useNoteActs.ts';
import { useNotes } from '../annotations/useNotes.ts';
import styles from './Chair.module.css';

interface HandBackDialogProps {
  readonly agenda: Agenda;
  /** Whose notes are handed back. */
  readonly author: string;
  readonly onHandBack: (withPrivate: boolean) => Promise<void>;
  readonly onClose: () => void;
}

/** Shows what the secretariat will get before the file is written: what is for the writer only is not in it. */
export function HandBackDialog({ agenda, author, onHandBack, onClose }: HandBackDialogProps) {
  const { t } = useTranslation();
  const [withPrivate, setWithPrivate] = useState(false);
  const own = inOrder(useNotes(), agenda)
    .map(({ note }) => note)
    .filter((note) => note.author === author);
  const sent = notesToHandBack(own, { author, withPrivate });
  const kept = own.filter((note) => note.visibility === 'private' && isWritten(note)).length;
  return (
    <FormDialog
      title={t('acts.handBack')}
      submitText={t('handBack.submit')}
      ready={sent.length > 0}
      onSubmit={() => onHandBack(withPrivate)}
      onClose={onClose}
    >
      <p>{t('handBack.sent', { count: sent.length })}</p>
      {sent.length > 0 && (
        // Reached by Tab, so that the arrows can scroll it.
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- It scrolls.
        <ul className={styles.sharedList} tabIndex={0} aria-label={t('handBack.list')}>
          {sent.map((note) => (
            <li key={note.id}>
              <Sent agenda={agenda} note={note} />
            </li>
          ))}
        </ul>
      )}
      {kept > 0 && (
        <>
          <p>{t(withPrivate ? 'handBack.privateToo' : 'handBack.kept', { count: kept })}</p>
          <Checkbox
            checked={withPrivate}
            label={t('handBack.withPrivate')}
            onChange={(_event, { checked }) => setWithPrivate(checked === true)}
          />
        </>
      )}
    </FormDialog>
  );
}

function Sent({ agenda, note }: { readonly agenda: Agenda; readonly note: Annotation }) {
  const { t } = useTranslation();
  const shown = agenda.items.find(({ item }) => item.id === note.itemId);
  const about = shown
    ? t('changes.itemTitle', { number: shown.number, title: shown.item.title })
    : note.itemTitle;
  return t('handBack.line', {
    about,
    kind: t(`notes.kind.${note.kind}`),
    text: textOfNote(note.content),
  });
}
