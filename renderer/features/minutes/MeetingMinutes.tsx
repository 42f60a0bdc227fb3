import { Button } from '@fluentui/react-components';
import { PauseRegular, PeopleRegular } from '@fluentui/react-icons';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { listParticipants, type Participant } from '#shared/attendance/participants.ts';
import { clockTimeOf } from '#shared/language/danishMoment.ts';
import { EndTimeField, TimeField } from '../../components/TimeField.tsx';
import { changeMeetingClock } from '../../database/course.ts';
import { save } from '../../stores/saving.ts';
import { AttendanceDialog } from '../meetingMode/attendance/AttendanceDialog.tsx';
import { TimesDialog } from '../meetingMode/TimesDialog.tsx';
import { Approval } from './Approval.tsx';
import { Corrections } from './Corrections.tsx';
import { LackSentences } from './LackLine.tsx';
import type { Minutes } from './useMinutes.ts';
import styles from './MinutesPage.module.css';

/** What the minutes say of the meeting as a whole: when it was, who was there, whether they are approved. */
export function MeetingMinutes({ minutes }: { readonly minutes: Minutes }) {
  return (
    <>
      <LackSentences lacks={minutes.lacks.meeting} />
      {!minutes.isLocked && <Times minutes={minutes} />}
      <People minutes={minutes} />
      <Approval minutes={minutes} />
      {minutes.isLocked && <Corrections minutes={minutes} />}
    </>
  );
}

function Times({ minutes }: { readonly minutes: Minutes }) {
  const { t } = useTranslation();
  const [correcting, setCorrecting] = useState(false);
  const { id, startedAt, endedAt } = minutes.held.agenda.meeting;
  const change = (field: 'startedAt' | 'endedAt', time: string): void =>
    void save(() => changeMeetingClock(id, field, time));
  return (
    <section className={styles.section}>
      <h3>{t('minutes.times')}</h3>
      <div className={styles.times}>
        <TimeField
          label={t('times.begun')}
          value={shown(startedAt)}
          optional
          onChange={(time) => change('startedAt', time)}
        />
        <EndTimeField
          label={t('times.ended')}
          start={shown(startedAt)}
          value={shown(endedAt)}
          optional
          onChange={(time) => change('endedAt', time)}
        />
      </div>
      {startedAt !== null && (
        <Button icon={<PauseRegular />} onClick={() => setCorrecting(true)}>
          {t('minutes.correctBreaks')}
        </Button>
      )}
      {correcting && (
        <TimesDialog meetingId={minutes.held.agenda.meeting.id} onClose={() => setCorrecting(false)} />
      )}
    </section>
  );
}

/** As the field shows it; '' where it is not known. */
function shown(moment: string | null): string {
  return moment === null ? '' : clockTimeOf(moment);
}

function People({ minutes: { held, isLocked } }: { readonly minutes: Minutes }) {
  const { t } = useTranslation();
  const [correcting, setCorrecting] = useState(false);
  const { present, apologies, absent, unknown } = listParticipants(held.attendance);
  const lists = { present, apologies, absent, unknown };
  return (
    <section className={styles.section}>
      <h3>{t('participants.title')}</h3>
      <dl className={styles.people}>
        {(['present', 'apologies', 'absent', 'unknown'] as const).map(
          (name) =>
            lists[name].length > 0 && (
              <div key={name} className={styles.line}>
                <dt>{t(`minutes.people.${name}`)}</dt>
                <dd>{lists[name].map(nameOf).join(', ')}</dd>
              </div>
            ),
        )}
      </dl>
      {!isLocked && (
        <Button icon={<PeopleRegular />} onClick={() => setCorrecting(true)}>
          {t('minutes.correctAttendance')}
        </Button>
      )}
      {correcting && <AttendanceDialog held={held} onClose={() => setCorrecting(false)} />}
    </section>
  );
}

function nameOf({ person }: Participant): string {
  return person.name.trim();
}
