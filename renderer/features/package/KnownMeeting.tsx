import { MessageBar, MessageBarBody } from '@fluentui/react-components';
import { useTranslation } from 'react-i18next';
import type { Standing } from '../../database/received.ts';
import { ConflictQuestion } from './ConflictQuestion.tsx';
import { MergeChanges } from './MergeChanges.tsx';
import styles from './PackageDialog.module.css';
import type { MergeChoices } from './useMergeChoices.ts';

interface KnownMeetingProps {
  readonly standing: Extract<Standing, { kind: 'known' }>;
  readonly merging: MergeChoices;
}

/** What a package would change in the meeting that is here, and what has to be chosen first. */
export function KnownMeeting({ standing, merging }: KnownMeetingProps) {
  const { t } = useTranslation();
  const { merge, hasCommonVersion } = standing;
  const { conflicts } = merge;
  if (merging.outcome === 'nothing') return <p>{t('package.nothingNew')}</p>;
  return (
    <>
      {merging.outcome === 'locked' && <Notice text={t('failure.minutesApproved')} />}
      {!hasCommonVersion && <Notice text={t('package.noCommonVersion')} />}
      <p>
        {conflicts.length === 0
          ? t('package.willChange')
          : t('package.toChoose', { count: conflicts.length })}
      </p>
      {conflicts.length > 0 && <h3 className={styles.heading}>{t('package.conflicts')}</h3>}
      {conflicts.map((conflict) => (
        <ConflictQuestion
          key={conflict.id}
          conflict={conflict}
          meeting={merging.merged}
          firstNumber={standing.firstNumber}
          choice={merging.choices.get(conflict.id) ?? null}
          onChoose={(choice) => merging.choose(conflict.id, choice)}
        />
      ))}
      <MergeChanges before={merge.ours} after={merging.merged} firstNumber={standing.firstNumber} />
    </>
  );
}

function Notice({ text }: { readonly text: string }) {
  return (
    <MessageBar intent="warning" layout="multiline">
      <MessageBarBody>{text}</MessageBarBody>
    </MessageBar>
  );
}
