import { mergeClasses } from '@fluentui/react-components';
import { useTranslation } from 'react-i18next';
import { useNavigation } from '../../stores/navigation.ts';
import { OpenActions } from './OpenActions.tsx';
import { framePlaces } from './places.ts';
import styles from './Rail.module.css';

/** The places that Punkt consists of, always at hand. */
export function Rail() {
  const { t } = useTranslation();
  const { place, go } = useNavigation();
  const isInMeeting = place.kind === 'meeting' || place.kind === 'preview';
  const present = isInMeeting ? 'meetings' : place.kind;
  return (
    <nav className={mergeClasses(styles.rail, isInMeeting && styles.narrow)} aria-label={t('rail.label')}>
      {framePlaces.map(({ name, place: target, icon, activeIcon }) => {
        const active = name === present;
        const Icon = active ? activeIcon : icon;
        return (
          <button
            key={name}
            type="button"
            className={mergeClasses(
              styles.entry,
              active && styles.active,
              name === 'settings' && styles.last,
            )}
            aria-current={active ? 'page' : undefined}
            title={t(`rail.${name}`)}
            onClick={() => go(target)}
          >
            <Icon fontSize={20} aria-hidden />
            {name === 'followUp' && <OpenActions />}
            <span className={styles.label}>{t(`rail.${name}`)}</span>
          </button>
        );
      })}
    </nav>
  );
}
