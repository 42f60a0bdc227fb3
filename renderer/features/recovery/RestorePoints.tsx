import { Radio, RadioGroup } from '@fluentui/react-components';
import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import { capitalise } from '#shared/language/capitalise.ts';
import type { RestorePoint } from '#shared/contract/contract.ts';
import { useDates } from '../../components/useDates.ts';
import styles from './RecoveryScreen.module.css';

interface RestorePointsProps {
  readonly points: readonly RestorePoint[];
  readonly chosenAt: string | null;
  readonly onChoose: (at: string) => void;
}

/** Enough to go back a good while; older copies are still on disk. */
const MOST_SHOWN = 8;

export function RestorePoints({ points, chosenAt, onChoose }: RestorePointsProps) {
  const { t } = useTranslation();
  const { moment } = useDates();
  return (
    <section className={styles.points} aria-labelledby="restore-points">
      <h2 id="restore-points">{t('recovery.backups')}</h2>
      <RadioGroup
        className={styles.list ?? ''}
        aria-labelledby="restore-points"
        value={chosenAt ?? ''}
        onChange={(_event, { value }) => onChoose(value)}
      >
        {points.slice(0, MOST_SHOWN).map((point) => (
          <Radio
            key={point.at}
            className={styles.point ?? ''}
            value={point.at}
            label={{
              className: styles.about,
              children: (
                <>
                  <span>{capitalise(moment(new Date(point.at)))}</span>
                  <span>{describeContents(t, point)}</span>
                  <span className={styles.size}>
                    {t('recovery.size', { kb: Math.ceil(point.size / 1000) })}
                  </span>
                </>
              ),
            }}
          />
        ))}
      </RadioGroup>
    </section>
  );
}

function describeContents(t: TFunction, { meetings, hasBodiesAndSettings }: RestorePoint): string {
  if (meetings === 0) return t('recovery.bodiesAndSettings');
  const counted = t('recovery.meetings', { count: meetings });
  return hasBodiesAndSettings ? t('recovery.withBodiesAndSettings', { meetings: counted }) : counted;
}
