import { useTranslation } from 'react-i18next';
import { countOpenActions } from '../../database/actions.ts';
import { useLive } from '../../database/live.ts';
import styles from './Rail.module.css';

/** How many actions are still to be done, at the place where they are listed; nothing where none are. */
export function OpenActions() {
  const { t } = useTranslation();
  const count = useLive(countOpenActions) ?? 0;
  if (count === 0) return null;
  return (
    <span className={styles.badge}>
      <span aria-hidden>{count}</span>
      <span className="visuallyHidden">{t('rail.openActions', { count })}</span>
    </span>
  );
}
