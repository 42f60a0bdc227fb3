import { Button, DialogActions, DialogBody, DialogContent, DialogTitle } from '@fluentui/react-components';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useDates } from '../../components/useDates.ts';
import { useNotice } from '../../components/toasts.tsx';
import { useFailureText } from '../../components/useFailureText.ts';
import { takeInNotes } from '../../database/annotations.ts';
import { useLive } from '../../database/live.ts';
import { hasMeeting } from '../../database/snapshots.ts';
import { openMeeting } from '../../stores/navigation.ts';
import { NoteSummary } from '../annotations/NoteSummary.tsx';
import list from '../annotations/NoteSummary.module.css';
import { focusHere } from './focusHere.ts';
import type { OpenedPackage } from './openedPackage.ts';
import { PackageFacts } from './PackageFacts.tsx';
import styles from './PackageDialog.module.css';

interface HandBackPreviewProps {
  readonly opened: Extract<OpenedPackage, { kind: 'handBack' }>;
  readonly onClose: () => void;
}

/** What a reader handed back: whose notes they are, about which meeting, and what they say; taken in by Enter. */
export function HandBackPreview({ opened: { handBack, sender }, onClose }: HandBackPreviewProps) {
  const { t } = useTranslation();
  const dates = useDates();
  const notice = useNotice();
  const failureText = useFailureText();
  const { meeting, author, annotations } = handBack;
  const isHere = useLive(() => hasMeeting(meeting.id), [meeting.id]);
  const [taking, setTaking] = useState(false);
  const take = async (): Promise<void> => {
    const taken = await takeInNotes(handBack);
    onClose();
    const [first] = annotations;
    if (first) openMeeting(meeting.id, { kind: 'item', itemId: first.itemId });
    const count = (taken?.added ?? 0) + (taken?.changed ?? 0);
    notice(count === 0 ? t('package.notesKnown') : t('package.notesTaken', { count, author }), 'success');
  };
  const start = (): void => {
    setTaking(true);
    take()
      .catch((error: unknown) => notice(failureText(error), 'error'))
      .finally(() => setTaking(false));
  };
  return (
    <DialogBody>
      <DialogTitle>{t('package.handBackTitle', { author })}</DialogTitle>
      {/* Reached by Tab, so that the arrows can scroll it. */}
      <DialogContent className={styles.content} tabIndex={0}>
        <p>{t('package.notes', { count: annotations.length })}</p>
        <PackageFacts bodyName={meeting.bodyName} day={dates.longDay(meeting.date)} sender={sender} />
        <ul className={list.list}>
          {annotations.map((note) => (
            <li key={note.id}>
              <NoteSummary note={note} about={note.itemTitle || t('item.untitled')} />
            </li>
          ))}
        </ul>
        {isHere === false && <p>{t('package.meetingNotHere')}</p>}
      </DialogContent>
      <DialogActions className={styles.actions}>
        <Button onClick={onClose}>{t('cancel')}</Button>
        <Button ref={focusHere} appearance="primary" disabled={taking || isHere !== true} onClick={start}>
          {t('package.takeNotes')}
        </Button>
      </DialogActions>
    </DialogBody>
  );
}
