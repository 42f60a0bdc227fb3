import { Switch } from '@fluentui/react-components';
import { useTranslation } from 'react-i18next';
import type { Appendix } from '#shared/model/appendix.ts';
import { GrowingText } from '../../../components/GrowingText.tsx';
import { renameAppendix } from '../../../database/appendices.ts';
import { SourceActs } from '../SourceActs.tsx';
import type { AppendixActs } from '../useAppendixActs.tsx';
import { EarlierFiles } from './EarlierFiles.tsx';
import { SourceFacts } from './SourceFacts.tsx';
import styles from './AppendixDetails.module.css';

interface AppendixDetailsProps {
  readonly appendix: Appendix;
  readonly number: number | undefined;
  readonly acts: AppendixActs;
  readonly isLocked: boolean;
  readonly isMissing: boolean;
}

/** Everything that is known of one appendix, and what can be done to it. */
export function AppendixDetails({ appendix, number, acts, isLocked, isMissing }: AppendixDetailsProps) {
  const { t } = useTranslation();
  return (
    <aside className={styles.details} aria-label={t('appendices.details')} data-pane="appendices">
      <h2>{number === undefined ? t('appendices.one') : t('appendices.number', { number })}</h2>
      {isLocked ? (
        <p>{appendix.title}</p>
      ) : (
        <GrowingText
          className={styles.title}
          label={t('appendices.titleOf')}
          stored={appendix.title}
          store={(title) => renameAppendix(appendix, title)}
        />
      )}
      <SourceFacts source={appendix.source} isMissing={isMissing} />
      <SourceActs appendix={appendix} acts={acts} isLocked={isLocked} />
      <Switch
        checked={appendix.access === 'closed'}
        disabled={isLocked}
        label={t('appendices.isClosed')}
        onChange={() => acts.toggleAccess([appendix])}
      />
      <p className={styles.hint}>{t('appendices.closedHint')}</p>
      <EarlierFiles appendix={appendix} acts={acts} isLocked={isLocked} />
    </aside>
  );
}
