import { Button, ProgressBar } from '@fluentui/react-components';
import { useTranslation } from 'react-i18next';
import { useComing } from './coming.ts';
import styles from './ComingFiles.module.css';

interface ComingFilesProps {
  /** The items whose files are shown. */
  readonly itemIds: readonly string[];
}

/** How far the files are that are on their way here, and a way to stop them. */
export function ComingFiles({ itemIds }: ComingFilesProps) {
  const { t } = useTranslation();
  const coming = useComing((state) => state.coming);
  return coming
    .filter(({ itemId }) => itemIds.includes(itemId))
    .map(({ id, fileName, place, count, share, cancel }) => (
      <div key={id} className={styles.coming}>
        <span className={styles.name} title={fileName} aria-live="polite">
          {t('appendices.coming', { place, count, file: fileName })}
        </span>
        <ProgressBar aria-label={t('appendices.progress')} value={share} />
        <Button size="small" onClick={cancel}>
          {t('cancel')}
        </Button>
      </div>
    ));
}
