import { CheckmarkCircleRegular, ErrorCircleRegular } from '@fluentui/react-icons';
import { mergeClasses } from '@fluentui/react-components';
import { useTranslation } from 'react-i18next';
import { useDates } from '../../components/useDates.ts';
import { useAct } from '../../components/useAct.ts';
import { useNotice } from '../../components/toasts.tsx';
import { useSaving } from '../../stores/saving.ts';
import styles from './SaveStatus.module.css';

/** Says when the last change was stored, so that nobody has to wonder. Ctrl+S only confirms it. */
export function SaveStatus() {
  const { t } = useTranslation();
  const { clock } = useDates();
  // Only what is shown: the store changes several times at every save.
  const slow = useSaving((saving) => saving.slow);
  const failure = useSaving((saving) => saving.failure);
  const savedAt = useSaving((saving) => saving.savedAt && clock(saving.savedAt));
  const notice = useNotice();
  useAct('confirmSaved', () => notice(t('save.always'), 'info'), { available: failure === null });

  if (failure) {
    return (
      <span className={mergeClasses(styles.status, styles.failed)} role="alert">
        <ErrorCircleRegular fontSize={16} aria-hidden />
        {t('save.failed')}
      </span>
    );
  }
  if (!slow && !savedAt) return null;
  return (
    <span className={styles.status}>
      <CheckmarkCircleRegular fontSize={16} aria-hidden />
      {slow || !savedAt ? t('save.saving') : t('save.savedAtClock', { time: savedAt })}
    </span>
  );
}
