import { Spinner } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { decodeText } from '#shared/files/decodeText.ts';
import { useFailureText } from '../../../components/useFailureText.ts';
import type { ReadableFile } from '../keptFile.ts';
import styles from '../Reader.module.css';
import { ReaderProblem } from '../ReaderProblem.tsx';
import { useLoaded } from '../useLoaded.ts';
import { TextPane } from './TextPane.tsx';

/** In bytes: a book of a thousand pages. What follows is read in its own program. */
const LONGEST = 2_000_000;

interface TextReaderProps {
  readonly file: ReadableFile;
  readonly wayOut: ReactNode;
}

/** Plain text, in whatever encoding it was written. */
export function TextReader({ file, wayOut }: TextReaderProps) {
  const { t } = useTranslation();
  const failureText = useFailureText();
  const isCut = file.size > LONGEST;
  const loaded = useLoaded(
    { ...file, size: Math.min(file.size, LONGEST) },
    isCut ? decodeBeginning : decodeWhole,
  );
  switch (loaded.kind) {
    case 'loading':
      return <Spinner className={styles.waiting ?? ''} label={t('reader.opening')} />;
    case 'failed':
      return <ReaderProblem text={failureText(loaded.error)}>{wayOut}</ReaderProblem>;
    case 'loaded':
      if (loaded.content.trim() === '') {
        return <ReaderProblem text={t('reader.emptyFile')}>{wayOut}</ReaderProblem>;
      }
      return (
        <TextPane below={isCut && <ReaderProblem text={t('reader.textCut')}>{wayOut}</ReaderProblem>}>
          <pre className={styles.plain}>{loaded.content}</pre>
        </TextPane>
      );
  }
}

const decodeWhole = (bytes: Uint8Array): string => decodeText(bytes);
const decodeBeginning = (bytes: Uint8Array): string => decodeText(bytes, { isCut: true });
