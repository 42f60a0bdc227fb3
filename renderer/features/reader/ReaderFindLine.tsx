import { ArrowDownRegular, ArrowUpRegular, DismissRegular } from '@fluentui/react-icons';
import { useTranslation } from 'react-i18next';
import { FindField } from '../find/FindField.tsx';
import { LineButton } from '../find/LineButton.tsx';
import styles from '../find/FindBar.module.css';

interface ReaderFindLineProps {
  readonly words: string;
  /** Whether there is a place to go to. */
  readonly hasHits: boolean;
  /** "3 af 17, side 4". Spoken as it changes. */
  readonly count: string;
  /** How often it was asked for: every time, the line takes the focus. */
  readonly asked: number;
  readonly onWords: (words: string) => void;
  readonly onStep: (by: 1 | -1) => void;
  readonly onClose: () => void;
}

/** What is looked for in the appendix, how often it is there, and the way from one to the next. */
export function ReaderFindLine({ count, hasHits, onStep, onClose, ...field }: ReaderFindLineProps) {
  const { t } = useTranslation();
  return (
    // Esc anywhere in the line ends it.
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions
    <search
      className={styles.bar}
      aria-label={t('reader.find')}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || event.nativeEvent.isComposing) return;
        event.stopPropagation();
        onClose();
      }}
    >
      <div className={styles.line}>
        <FindField label={t('reader.findWords')} onStep={onStep} {...field} />
        <output className={styles.count}>{count}</output>
        <LineButton
          label={t('find.previous')}
          icon={<ArrowUpRegular />}
          disabled={!hasHits}
          onClick={() => onStep(-1)}
        />
        <LineButton
          label={t('find.next')}
          icon={<ArrowDownRegular />}
          disabled={!hasHits}
          onClick={() => onStep(1)}
        />
        <LineButton label={t('close')} icon={<DismissRegular />} onClick={onClose} />
      </div>
    </search>
  );
}
