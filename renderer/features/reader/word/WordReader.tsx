import { Spinner } from '@fluentui/react-components';
import { useMemo, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { ReadableFile } from '../keptFile.ts';
import styles from '../Reader.module.css';
import { ReaderProblem } from '../ReaderProblem.tsx';
import { TextPane } from '../text/TextPane.tsx';
import { useLoaded } from '../useLoaded.ts';
import { convertWord } from './convertWord.ts';
import { readableElements } from './readableElements.tsx';

interface WordReaderProps {
  readonly file: ReadableFile;
  readonly wayOut: ReactNode;
}

/** A Word document's words, tables and pictures: how its pages look, only Word itself knows. */
export function WordReader({ file, wayOut }: WordReaderProps) {
  const { t } = useTranslation();
  const loaded = useLoaded(file, convertWord);
  const html = loaded.kind === 'loaded' ? loaded.content : '';
  const elements = useMemo(() => readableElements(html), [html]);
  switch (loaded.kind) {
    case 'loading':
      return <Spinner className={styles.waiting ?? ''} label={t('reader.opening')} />;
    case 'failed':
      return <ReaderProblem text={t('reader.damagedWord')}>{wayOut}</ReaderProblem>;
    case 'loaded':
      if (html.trim() === '') {
        return <ReaderProblem text={t('reader.emptyFile')}>{wayOut}</ReaderProblem>;
      }
      return (
        <TextPane above={<p className={styles.converted}>{t('reader.converted')}</p>}>{elements}</TextPane>
      );
  }
}
