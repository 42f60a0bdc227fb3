import { useTranslation } from 'react-i18next';
import { monthOf } from '#shared/language/civilDate.ts';
import type { YearMeeting } from '#shared/yearPlan/yearMeetings.ts';
import type { YearDeadline } from '#shared/yearPlan/yearView.ts';
import { DeadlineRow } from './DeadlineRow.tsx';
import { MeetingRow } from './MeetingRow.tsx';
import type { YearRowsProps } from './yearRows.ts';
import styles from './YearPanel.module.css';

interface DayRowsProps extends YearRowsProps {
  readonly meetings: readonly YearMeeting[];
  readonly deadlines: readonly YearDeadline[];
}

/** Meetings and deadlines in the order of their days. A meeting's own deadline stands with the meeting. */
export function DayRows({ meetings, deadlines, month, onSelect, acts, open }: DayRowsProps) {
  const { t } = useTranslation();
  const own = deadlines.flatMap((found) => (found.kind === 'own' ? [found.entry] : []));
  const rows = [
    ...meetings.map((meeting) => ({
      date: meeting.date,
      row: (
        <MeetingRow
          key={meeting.id}
          meeting={meeting}
          expanded={monthOf(meeting.date) === month}
          onToggle={(expand) => onSelect(expand ? monthOf(meeting.date) : null)}
          acts={acts}
          open={open}
        />
      ),
    })),
    ...own.map((deadline) => ({
      date: deadline.date,
      row: (
        <DeadlineRow
          key={deadline.id}
          deadline={deadline}
          marked={monthOf(deadline.date) === month}
          acts={acts}
          open={open}
        />
      ),
    })),
  ].toSorted((a, b) => a.date.localeCompare(b.date));
  if (rows.length === 0) return null;
  return (
    <ul className={styles.list} aria-label={t('yearPlan.days')}>
      {rows.map(({ row }) => row)}
    </ul>
  );
}
