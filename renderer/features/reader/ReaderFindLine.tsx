import { ArrowDownRegular, ArrowUpRegular, DismissRegular } from '@fluentui/react-icons';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { LineButton } from '../../find/LineButton.tsx';
import styles from '../../find/FindBar.module.css';
import { isSameHit, type FindInPdf } from './useFindInPdf.ts';

interface PdfFindLineProps {
  readonly finding: FindInPdf;
  /** How often it was asked for: every time, the line takes the focus. */
  readonly asked: number;
  readonly onStep: (by: 1 | -1) => void;
  readonly onClose: () => void;
}

/** What is looked for in the PDF, how often it is there, and the way from one to the next. */
export function PdfFindLine({ finding, asked, onStep, onClose }: PdfFindLineProps) {
  const { t } = useTranslation();
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (asked > 0) field.current?.select();
  }, [asked]);
  const isEmpty = finding.hits.length === 0;
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
        <input
          ref={field}
          className={styles.field}
          aria-label={t('reader.findWords')}
          placeholder={t('reader.findWords')}
          autoComplete="off"
          spellCheck={false}
          value={finding.words}
          onChange={(event) => finding.look(event.target.value)}
          onKeyDown={(event) => {
            if (event.key !== 'Enter' || event.nativeEvent.isComposing) return;
            event.preventDefault();
            onStep(event.shiftKey ? -1 : 1);
          }}
        />
        <Count finding={finding} />
        <LineButton
          label={t('find.previous')}
          icon={<ArrowUpRegular />}
          disabled={isEmpty}
          onClick={() => onStep(-1)}
        />
        <LineButton
          label={t('find.next')}
          icon={<ArrowDownRegular />}
          disabled={isEmpty}
          onClick={() => onStep(1)}
        />
        <LineButton label={t('close')} icon={<DismissRegular />} onClick={onClose} />
      </div>
    </search>
  );
}

/** "3 af 17, side 4". Spoken as it changes. */
function Count({ finding: { words, hits, current, isReading } }: Pick<PdfFindLineProps, 'finding'>) {
  const { t } = useTranslation();
  const count = hits.length;
  const text = (): string => {
    if (words.trim() === '') return '';
    if (isReading && count === 0) return t('reader.finding');
    if (count === 0) return t('find.none');
    if (!current) return t('find.count', { count });
    const place = hits.findIndex((hit) => isSameHit(hit, current)) + 1;
    return t('reader.hit', { place, count, page: current.page + 1 });
  };
  return <output className={styles.count}>{text()}</output>;
}
