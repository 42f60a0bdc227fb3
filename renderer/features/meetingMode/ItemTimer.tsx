import { ClockRegular } from '@fluentui/react-icons';
import { useTranslation } from 'react-i18next';
import { secondsSpentOn } from '#shared/course/timeSpent.ts';
import type { Item } from '#shared/model/item.ts';
import { useNow } from '../../components/useNow.ts';
import type { HeldMeeting } from './useHeldMeeting.ts';
import styles from './ItemStage.module.css';

const SECOND_MS = 1000;
const MINUTE = 60;

/** How long the item has been on the table, and how long it was given: "08:42 af 20 min". */
export function ItemTimer({ held: { course }, item }: { readonly held: HeldMeeting; readonly item: Item }) {
  const { t } = useTranslation();
  const now = useNow(SECOND_MS);
  const wasTreated = course.visits.some(({ itemId }) => itemId === item.id);
  if (!wasTreated && item.expectedMinutes === null) return null;
  const planned = item.expectedMinutes === null ? '' : t('clock.minutes', { minutes: item.expectedMinutes });
  return (
    <p className={styles.timer} title={t('meetingMode.timer')}>
      <ClockRegular fontSize={20} aria-hidden />
      {wasTreated && <strong>{clockOf(secondsSpentOn(item.id, course, now))}</strong>}
      {wasTreated && planned !== '' ? t('meetingMode.of', { planned }) : planned}
    </p>
  );
}

/** "08:42"; from an hour on the minutes go past 60. */
function clockOf(seconds: number): string {
  return [Math.floor(seconds / MINUTE), seconds % MINUTE]
    .map((part) => String(part).padStart(2, '0'))
    .join(':');
}
