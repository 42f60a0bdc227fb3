import { Button } from '@fluentui/react-components';
import { useTranslation } from 'react-i18next';
import { go } from '../../stores/navigation.ts';
import styles from './MeetingScreen.module.css';

/** The meeting was put in the bin, perhaps in this moment with an undo beside it. */
export function MeetingGone() {
  const { t } = useTranslation();
  return (
    <div className={styles.gone}>
      <p>{t('meeting.gone')}</p>
      <Button onClick={() => go({ kind: 'meetings' })}>{t('meeting.toList')}</Button>
    </div>
  );
}
