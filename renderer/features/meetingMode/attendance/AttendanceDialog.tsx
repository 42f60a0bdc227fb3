import { Button, DialogActions, DialogBody, DialogContent, DialogTitle } from '@fluentui/react-components';
import { PersonAddRegular } from '@fluentui/react-icons';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { listParticipants } from '#shared/attendance/participants.ts';
import { useKeptFocus } from '../../../components/useKeptFocus.ts';
import { addParticipant } from '../../../database/attendance.ts';
import { markRestPresent } from '../../../database/presence.ts';
import { save } from '../../../stores/saving.ts';
import type { HeldMeeting } from '../useHeldMeeting.ts';
import { NameForm } from './NameForm.tsx';
import { PersonRow } from './PersonRow.tsx';
import { DialogFrame } from '../../../components/DialogFrame.tsx';
import styles from './AttendanceDialog.module.css';

interface AttendanceDialogProps {
  readonly held: HeldMeeting;
  readonly onClose: () => void;
}

/** Everybody's attendance, to be noted at the beginning and corrected at any time. Stored as it is said. */
export function AttendanceDialog({ held, onClose }: AttendanceDialogProps) {
  const { t } = useTranslation();
  const { agenda, attendance } = held;
  const people = useRef<HTMLUListElement>(null);
  // What was pressed may have gone with what it did.
  useKeptFocus(people, attendance);
  const unknown = listParticipants(attendance).unknown.filter(({ substituteFor }) => substituteFor === null);
  return (
    <DialogFrame onClose={onClose}>
      <DialogBody>
        <DialogTitle>{t('presence.title')}</DialogTitle>
        <DialogContent>
          {unknown.length > 0 && (
            <Button appearance="primary" onClick={() => void save(() => markRestPresent(agenda.meeting.id))}>
              {t('presence.markRest', { count: unknown.length })}
            </Button>
          )}
          <ul className={styles.people} ref={people}>
            {attendance.map((person) => (
              <PersonRow key={person.id} held={held} person={person} />
            ))}
          </ul>
          <NewPerson meetingId={agenda.meeting.id} />
        </DialogContent>
        <DialogActions>
          <Button onClick={onClose} data-rest>
            {t('close')}
          </Button>
        </DialogActions>
      </DialogBody>
    </DialogFrame>
  );
}

function NewPerson({ meetingId }: { readonly meetingId: string }) {
  const { t } = useTranslation();
  const [adding, setAdding] = useState(false);
  if (!adding) {
    return (
      <Button appearance="subtle" icon={<PersonAddRegular />} onClick={() => setAdding(true)}>
        {t('participants.add')}
      </Button>
    );
  }
  return (
    <NameForm
      label={t('members.name')}
      onSubmit={(name) => save(() => addParticipant(meetingId, { name, organisation: '', role: 'guest' }))}
      onDone={() => setAdding(false)}
    />
  );
}
