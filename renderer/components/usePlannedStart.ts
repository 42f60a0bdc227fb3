import { useTranslation } from 'react-i18next';
import type { PlannedTime } from '#shared/agenda/clock.ts';
import { useDates } from './useDates.ts';

/** "Begynder ca. kl. 12.20", or at the earliest then. */
export function usePlannedStart(): (start: PlannedTime) => string {
  const { t } = useTranslation();
  const { civilTime } = useDates();
  return ({ time, isEarliest }) =>
    t(isEarliest ? 'clock.startsEarliest' : 'clock.starts', { time: civilTime(time) });
}
