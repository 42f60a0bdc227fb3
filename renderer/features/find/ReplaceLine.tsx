import { Button } from '@fluentui/react-components';
import { useTranslation } from 'react-i18next';
import { useFinding } from '../../stores/finding.ts';
import styles from './FindBar.module.css';

interface ReplaceLineProps {
  readonly enabled: boolean;
  readonly onReplace: () => void;
  readonly onReplaceAll: () => void;
}

/** The other words, and where to write them. Enter writes them in the place that was gone to. */
export function ReplaceLine({ enabled, onReplace, onReplaceAll }: ReplaceLineProps) {
  const { t } = useTranslation();
  const replacement = useFinding((finding) => finding.replacement);
  return (
    <div className={styles.line}>
      <input
        className={styles.field}
        aria-label={t('find.replacement')}
        placeholder={t('find.replacement')}
        autoComplete="off"
        spellCheck={false}
        value={replacement}
        onChange={(event) => useFinding.setState({ replacement: event.target.value })}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' || event.nativeEvent.isComposing) return;
          event.preventDefault();
          // Also while the places are still being counted: quick fingers are not to press in vain.
          onReplace();
        }}
      />
      <Button size="small" disabledFocusable={!enabled} onClick={onReplace}>
        {t('find.replace')}
      </Button>
      <Button size="small" disabledFocusable={!enabled} onClick={onReplaceAll}>
        {t('find.replaceAll')}
      </Button>
    </div>
  );
}
