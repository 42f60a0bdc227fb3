import { Button } from '@fluentui/react-components';
import { CheckmarkRegular } from '@fluentui/react-icons';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { countLacks } from '#shared/minutes/findLacks.ts';
import { DateField } from '../../components/DateField.tsx';
import { FormDialog } from '../../components/FormDialog.tsx';
import { useDates } from '../../components/useDates.ts';
import { approveMinutes, dayOfApproval, withdrawApproval } from '../../database/approval.ts';
import { useLive } from '../../database/live.ts';
import { save } from '../../stores/saving.ts';
import type { Minutes } from './useMinutes.ts';
import styles from './MinutesPage.module.css';

/** Whether the minutes are approved, and on which day; the approval itself, and its end. */
export function Approval({ minutes }: { readonly minutes: Minutes }) {
  const { t } = useTranslation();
  const { longDay } = useDates();
  const [approving, setApproving] = useState(false);
  const { meeting } = minutes.held.agenda;
  const suggested = useLive(() => dayOfApproval(meeting.id), [meeting.id]);
  return (
    <section className={styles.section}>
      <h3>{t('minutes.approval')}</h3>
      {meeting.approvedOn === null ? (
        <>
          <p className={styles.note}>{t('minutes.notApproved')}</p>
          <Button icon={<CheckmarkRegular />} disabled={!suggested} onClick={() => setApproving(true)}>
            {t('minutes.approve')}
          </Button>
        </>
      ) : (
        <>
          <p className={styles.note}>{t('minutes.approvedOn', { day: longDay(meeting.approvedOn) })}</p>
          <Button onClick={() => void save(() => withdrawApproval(meeting.id))}>
            {t('minutes.withdrawApproval')}
          </Button>
        </>
      )}
      {approving && suggested && (
        <ApprovalDialog
          meetingId={meeting.id}
          suggested={suggested}
          lacking={countLacks(minutes.lacks)}
          onClose={() => setApproving(false)}
        />
      )}
    </section>
  );
}

interface ApprovalDialogProps {
  readonly meetingId: string;
  readonly suggested: string;
  /** How much is still missing. */
  readonly lacking: number;
  readonly onClose: () => void;
}

function ApprovalDialog({ meetingId, suggested, lacking, onClose }: ApprovalDialogProps) {
  const { t } = useTranslation();
  const [day, setDay] = useState(suggested);
  return (
    <FormDialog
      title={t('minutes.approveTitle')}
      submitText={t('minutes.approveNow')}
      ready
      onSubmit={() => save(() => approveMinutes(meetingId, day))}
      onClose={onClose}
    >
      <p>{t('minutes.approveText')}</p>
      {lacking > 0 && <p>{t('minutes.approveLacking', { count: lacking })}</p>}
      <DateField label={t('minutes.approvalDay')} value={day} onChange={setDay} isPast />
    </FormDialog>
  );
}
