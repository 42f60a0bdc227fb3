import { useTranslation } from 'react-i18next';
import type { YearMeeting } from '#shared/yearPlan/yearMeetings.ts';
import { useDates } from '../../components/useDates.ts';

/** What a row says of a meeting. */
export interface MeetingTexts {
  /** "Ordinært møde", or what it was called. */
  readonly title: string;
  /** "10.00–12.00, Lyngsø Rådhus, frist 28. februar"; what is not settled is left out. */
  readonly facts: string;
}

export function useMeetingTexts({ title, startTime, endTime, place, entry }: YearMeeting): MeetingTexts {
  const { t } = useTranslation();
  const { shortDay, timeRange, civilTime } = useDates();
  const times =
    startTime &&
    (endTime ? timeRange(startTime, endTime) : t('dates.clockTime', { time: civilTime(startTime) }));
  const deadline = entry?.deadline && t('yearPlan.deadlineOn', { day: shortDay(entry.deadline) });
  return {
    title: title || t('yearPlan.ordinaryMeeting'),
    facts: [times, place, deadline].filter(Boolean).join(', '),
  };
}
