import { textOfNote } from '#shared/annotations/noteText.ts';
import type { Annotation } from '#shared/model/annotation.ts';
import { useTranslation } from 'react-i18next';
import { noteIcons } from './noteIcons.ts';
import styles from './NoteSummary.module.css';

interface NoteSummaryProps {
  readonly note: Pick<Annotation, 'kind' | 'content'>;
  /** What it is about. */
  readonly about: string;
}

/** A note among others: its kind, what it is about, and below that what it says. */
export function NoteSummary({ note: { kind, content }, about }: NoteSummaryProps) {
  const { t } = useTranslation();
  const Icon = noteIcons[kind];
  return (
    <>
      <span className={styles.about}>
        <Icon fontSize={16} aria-hidden />
        {t('notes.line', { about, kind: t(`notes.kind.${kind}`) })}
      </span>
      <span className={styles.said}>{textOfNote(content) || t('notes.unwritten')}</span>
    </>
  );
}
