import { Button, mergeClasses } from '@fluentui/react-components';
import { ChevronDownRegular, ChevronRightRegular } from '@fluentui/react-icons';
import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { YearMeeting } from '#shared/yearPlan/yearMeetings.ts';
import { claimFocus } from '../../components/focusClaim.ts';
import { useDates } from '../../components/useDates.ts';
import { openMeeting } from '../../stores/navigation.ts';
import { StatusBadge } from '../meetings/StatusBadge.tsx';
import { DayLabel, DayOff } from './DayLabel.tsx';
import { EntryMenu } from './EntryMenu.tsx';
import { PlannedTopics } from './PlannedTopics.tsx';
import { useMeetingTexts } from './useMeetingTexts.ts';
import type { YearActs } from './useYearActs.ts';
import type { OpenYearDialog } from './yearDialog.ts';
import styles from './YearPanel.module.css';

interface MeetingRowProps {
  readonly meeting: YearMeeting;
  readonly expanded: boolean;
  readonly onToggle: (expand: boolean) => void;
  readonly acts: YearActs;
  readonly open: OpenYearDialog;
}

/** A meeting of the year: planned, or made. Its month unfolds it. */
export function MeetingRow({ meeting, expanded, onToggle, acts, open }: MeetingRowProps) {
  const { t } = useTranslation();
  const { shortDay } = useDates();
  const { title, facts } = useMeetingTexts(meeting);
  const head = useRef<HTMLButtonElement>(null);
  const { meeting: made, entry, date } = meeting;
  const Fold = expanded ? ChevronDownRegular : ChevronRightRegular;
  const make = async (): Promise<void> => {
    const mayMove = claimFocus();
    await acts.make(meeting);
    // The button that was pressed gives way to the meeting's status.
    if (!expanded && mayMove()) head.current?.focus();
  };
  return (
    <li className={mergeClasses(styles.row, expanded && styles.expanded)} data-shows={meeting.id}>
      <button
        ref={head}
        type="button"
        className={styles.rowHead}
        aria-expanded={expanded}
        data-shows={made?.id}
        onClick={() => onToggle(!expanded)}
      >
        <Fold fontSize={12} aria-hidden className={mergeClasses(styles.fold)} />
        <DayLabel date={date} />
        <span className={styles.what}>
          <span>{title}</span>
          <span className={styles.facts}>{facts}</span>
          {made === null && <DayOff date={date} />}
        </span>
      </button>
      <span className={styles.rowEnd}>
        {made && <StatusBadge status={made.status} />}
        {!made && !expanded && (
          <Button appearance="transparent" size="small" className={styles.act} onClick={() => void make()}>
            {t('meetings.create')}
          </Button>
        )}
        {expanded && (
          <EntryMenu
            name={t('yearPlan.meetingOn', { day: shortDay(date) })}
            onEdit={() => open({ kind: 'meeting', meeting })}
            onRemove={entry && !made ? () => void acts.remove(entry) : undefined}
          />
        )}
      </span>
      {expanded && (
        <div className={styles.details}>
          <PlannedTopics meeting={meeting} />
          {/* One button with two meanings, so that it keeps the focus when the meeting is made. */}
          <Button onClick={() => (made ? openMeeting(made.id) : void make())}>
            {made ? t('yearPlan.openMeeting') : t('meetings.create')}
          </Button>
        </div>
      )}
    </li>
  );
}
