import { Link } from '@fluentui/react-components';
import { LockClosedRegular } from '@fluentui/react-icons';
import { useTranslation } from 'react-i18next';
import type { Appendix } from '#shared/model/appendix.ts';
import { keyOf } from '#shared/search/meetingTexts.ts';
import { GrowingText } from '../../components/GrowingText.tsx';
import { renameAppendix, moveAppendices } from '../../database/appendices.ts';
import { readAppendix } from '../../stores/reading.ts';
import { save } from '../../stores/saving.ts';
import { useReturnedFocus } from '../reader/useReturnedFocus.ts';
import { AppendixMenu } from './AppendixMenu.tsx';
import { FileIcon } from './FileIcon.tsx';
import { moveStepOf } from './moveKeys.ts';
import type { AppendixActs } from './useAppendixActs.tsx';
import { useFileFacts } from './useFileFacts.ts';
import styles from './AppendixPanel.module.css';

interface AppendixCardProps {
  readonly appendix: Appendix;
  readonly acts: AppendixActs;
  /** undefined where the body's appendices carry titles only. */
  readonly number: number | undefined;
  readonly isFirst: boolean;
  readonly isLast: boolean;
}

export function AppendixCard({ appendix, acts, number, isFirst, isLast }: AppendixCardProps) {
  const { t } = useTranslation();
  const facts = useFileFacts();
  const { source } = appendix;
  const extent = facts.extent(source);
  const line = useReturnedFocus(appendix.id);
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- Its fields and buttons hear the keys.
    <li
      ref={line}
      className={styles.card}
      data-text={keyOf({ kind: 'appendixTitle', itemId: appendix.itemId, appendixId: appendix.id })}
      data-shows={appendix.id}
      onKeyDown={(event) => {
        const step = moveStepOf(event);
        if (step === null) return;
        event.preventDefault();
        void save(() => moveAppendices([appendix], step));
      }}
    >
      <FileIcon source={source} />
      <div className={styles.text}>
        {number !== undefined && <span className={styles.number}>{t('appendices.number', { number })}</span>}
        <GrowingText
          label={t('appendices.titleOf')}
          stored={appendix.title}
          store={(title) => renameAppendix(appendix, title)}
        />
        <Link
          data-reads
          as="button"
          className={styles.facts ?? ''}
          title={source?.kind === 'file' ? source.fileName : source?.url}
          onClick={() => readAppendix(appendix, { kind: 'item', itemId: appendix.itemId })}
        >
          {extent === '' ? facts.kind(source) : `${facts.kind(source)}, ${extent}`}
        </Link>
        {appendix.access === 'closed' && (
          <span className={styles.closed}>
            <LockClosedRegular fontSize={14} aria-hidden />
            {t('access.closed')}
          </span>
        )}
      </div>
      <AppendixMenu
        appendix={appendix}
        acts={acts}
        isFirst={isFirst}
        isLast={isLast}
        onMove={(direction) => moveAppendices([appendix], direction)}
      />
    </li>
  );
}
