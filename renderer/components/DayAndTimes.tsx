import { useTranslation } from 'react-i18next';
import type { Meeting } from '#shared/model/meeting.ts';
import { DateField } from './DateField.tsx';
import styles from './form.module.css';
import { EndTimeField, TimeField } from './TimeField.tsx';

type Times = Pick<Meeting, 'date' | 'startTime' | 'endTime'>;

interface DayAndTimesProps {
  readonly times: Times;
  readonly onChange: (changes: Partial<Times>) => void;
}

/** When a meeting is: the day, from and to, on one line. */
export function DayAndTimes({ times, onChange }: DayAndTimesProps) {
  const { t } = useTranslation();
  return (
    <div className={styles.row}>
      <DateField label={t('meetings.date')} value={times.date} onChange={(date) => onChange({ date })} />
      <TimeField
        label={t('meetings.from')}
        value={times.startTime}
        onChange={(startTime) => onChange({ startTime })}
      />
      <EndTimeField
        label={t('meetings.to')}
        start={times.startTime}
        value={times.endTime}
        onChange={(endTime) => onChange({ endTime })}
      />
    </div>
  );
}
