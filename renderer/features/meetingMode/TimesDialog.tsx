import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { civilDateOf, clockTimeOf, momentAt } from '#shared/language/danishMoment.ts';
import { FormDialog } from '../../components/FormDialog.tsx';
import { TimeField } from '../../components/TimeField.tsx';
import { changeMeetingTimes } from '../../database/course.ts';
import { save } from '../../stores/saving.ts';
import type { HeldMeeting } from './useHeldMeeting.ts';

interface TimesDialogProps {
  readonly held: HeldMeeting;
  readonly onClose: () => void;
}

/** When the meeting really began and ended, where the button was pressed too early or too late. */
export function TimesDialog({ held: { agenda }, onClose }: TimesDialogProps) {
  const { t } = useTranslation();
  const { id, startedAt, endedAt } = agenda.meeting;
  const [start, setStart] = useState(startedAt && clockTimeOf(startedAt));
  const [end, setEnd] = useState(endedAt && clockTimeOf(endedAt));
  const store = (): Promise<boolean> =>
    save(() =>
      changeMeetingTimes(id, {
        startedAt: startedAt && start && onSameDay(startedAt, start),
        endedAt: endedAt && end && onSameDay(endedAt, end),
      }),
    );
  return (
    <FormDialog
      title={t('acts.correctTimes')}
      submitText={t('times.correct')}
      ready
      onSubmit={store}
      onClose={onClose}
    >
      {start !== null && <TimeField label={t('times.begun')} value={start} onChange={setStart} />}
      {end !== null && <TimeField label={t('times.ended')} value={end} onChange={setEnd} />}
    </FormDialog>
  );
}

/** A time that was not changed keeps its seconds. */
function onSameDay(moment: string, clockTime: string): string {
  return clockTimeOf(moment) === clockTime ? moment : momentAt(civilDateOf(moment), clockTime);
}
