import { useArrowNavigationGroup } from '@fluentui/react-components';
import { useTranslation } from 'react-i18next';
import { shortNames } from '#shared/attendance/shortNames.ts';
import { ActButton } from '../../../components/ActButton.tsx';
import type { HeldMeeting } from '../useHeldMeeting.ts';
import { PersonChip } from './PersonChip.tsx';
import { CrowdMenu } from './CrowdMenu.tsx';
import { peopleAtItem, type PersonAtItem } from './peopleAtItem.ts';
import styles from './AttendanceStrip.module.css';

/** More people than this do not fit: then only those are shown of whom there is something to say. */
const MOST_CHIPS = 10;

interface AttendanceStripProps {
  readonly held: HeldMeeting;
  readonly onCorrect: () => void;
}

/** Who is there at the item on the screen. A press on somebody says that they come, go or are disqualified. */
export function AttendanceStrip({ held, onCorrect }: AttendanceStripProps) {
  const { t } = useTranslation();
  const arrows = useArrowNavigationGroup({ axis: 'horizontal', circular: true });
  const people = peopleAtItem(held);
  const names = shortNames(held.attendance);
  const there = people.filter(({ state }) => state === 'there');
  const crowded = people.length > MOST_CHIPS;
  const chips = crowded ? people.filter(isException) : people;
  const unknown = crowded ? people.filter(({ state }) => state === 'unknown').length : 0;
  return (
    <section className={styles.strip} aria-label={t('presence.title')} data-pane="attendance">
      {crowded ? (
        <CrowdMenu held={held} there={there} onCorrect={onCorrect} />
      ) : (
        <strong className={styles.count}>
          {t('presence.count', { taking: there.length, count: people.length })}
        </strong>
      )}
      <div className={styles.chips} {...arrows}>
        {unknown > 0 && (
          <button type="button" className={styles.chip} onClick={onCorrect}>
            {t('presence.countUnknown', { count: unknown })}
          </button>
        )}
        {chips.map((at) => (
          <PersonChip
            key={at.person.id}
            held={held}
            at={at}
            short={names.get(at.person.id)}
            onCorrect={onCorrect}
          />
        ))}
      </div>
      <ActButton id="showAttendance" appearance="subtle" />
    </section>
  );
}

/** Of those who are there all the time, and of those of whom nobody has said anything, there is nothing to tell one by one. */
function isException({ state, moved }: PersonAtItem): boolean {
  return (state !== 'there' && state !== 'unknown') || moved;
}
