import { WarningRegular } from '@fluentui/react-icons';
import { useTranslation } from 'react-i18next';
import { canRun } from '#shared/files/programs.ts';
import type { Appendix } from '#shared/model/appendix.ts';
import { useFileFacts } from '../useFileFacts.ts';
import styles from './AppendixDetails.module.css';

interface SourceFactsProps {
  readonly source: Appendix['source'];
  readonly isMissing: boolean;
}

/** What is in an appendix: the file's name, kind and size, the address, or that it comes later. */
export function SourceFacts({ source, isMissing }: SourceFactsProps) {
  const { t } = useTranslation();
  const facts = useFileFacts();
  if (source === null) return <p className={styles.hint}>{t('appendices.announcedHint')}</p>;
  if (source.kind === 'link') return <p className={styles.fileName}>{source.url}</p>;
  return (
    <>
      <p className={styles.fileName}>{source.fileName}</p>
      <p className={styles.hint}>{facts.all(source)}</p>
      {isMissing && <Warning text={t('appendices.missingHint')} />}
      {canRun(source.fileName) && <Warning text={t('failure.fileCanRun', { file: source.fileName })} />}
    </>
  );
}

function Warning({ text }: { readonly text: string }) {
  return (
    <p className={styles.warning}>
      <WarningRegular fontSize={16} aria-hidden />
      {text}
    </p>
  );
}
