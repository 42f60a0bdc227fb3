import { Checkbox, mergeClasses } from '@fluentui/react-components';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { isWritten, notesToHandBack } from '#shared/annotations/handBack.ts';
import { FormDialog } from '../../components/FormDialog.tsx';
import type { Agenda } from '../../database/agenda.ts';
import { NoteSummary } from '../annotations/NoteSummary.tsx';
import { inOrder } from '../annotations/useNoteActs.ts';
import { useNotePlaceText } from '../annotations/useNotePlaceText.ts';
import { useNotes } from '../annotations/useNotes.ts';
import list from '../annotations/NoteSummary.module.css';
import styles from './HandBackDialog.module.css';

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
  const placeText = useNotePlaceText(agenda);
  const placed = inOrder(useNotes(), agenda);
  const own = placed.map(({ note }) => note).filter((note) => note.author === author);
  const sent = new Set(notesToHandBack(own, { author, withPrivate }));
  const kept = own.filter((note) => note.visibility === 'private' && isWritten(note)).length;
  return (
    <FormDialog
      title={t('acts.handBack')}
      submitText={t('handBack.submit')}
      ready={sent.size > 0}
      beginsAtSubmit
      onSubmit={() => onHandBack(withPrivate)}
      onClose={onClose}
    >
      <p>{t(sent.size === 0 ? 'handBack.nothing' : 'handBack.sent', { count: sent.size })}</p>
      {sent.size > 0 && (
        <ul
          className={mergeClasses(list.list, styles.sent)}
          // Reached by Tab, so that the arrows can scroll it.
          // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- It scrolls.
          tabIndex={0}
          aria-label={t('handBack.list')}
        >
          {placed
            .filter(({ note }) => sent.has(note))
            .map((each) => (
              <li key={each.note.id}>
                <NoteSummary note={each.note} about={placeText(each)} />
              </li>
            ))}
        </ul>
      )}
      {kept > 0 && (
        <div>
          <p>{t(withPrivate ? 'handBack.privateToo' : 'handBack.kept', { count: kept })}</p>
          <Checkbox
            className={styles.withPrivate ?? ''}
            checked={withPrivate}
            label={t('handBack.withPrivate')}
            onChange={(_event, { checked }) => setWithPrivate(checked === true)}
          />
        </div>
      )}
    </FormDialog>
  );
}
