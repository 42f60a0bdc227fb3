import { MessageBar, MessageBarBody } from '@fluentui/react-components';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { versionOf, type AgendaVersion } from '#shared/changes/version.ts';
import type { MergeConflict } from '#shared/merge/conflicts.ts';
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
  const { merge, hasCommonVersion, firstNumber } = standing;
  const conflicts = useMemo(
    () => inOrder(merge.conflicts, versionOf(merge.ours, firstNumber)),
    [merge, firstNumber],
  );
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
          firstNumber={firstNumber}
          choice={merging.choices.get(conflict.id) ?? null}
          onChoose={(choice) => merging.choose(conflict.id, choice)}
        />
      ))}
      <MergeChanges before={merge.ours} after={merging.merged} firstNumber={firstNumber} />
    </>
  );
}

/** As the agenda stands; what is about the meeting or about people comes first. */
function inOrder(conflicts: readonly MergeConflict[], { items }: AgendaVersion): MergeConflict[] {
  const places = new Map([...items.keys()].map((id, index) => [id, index]));
  const placeOf = ({ rowId, ours }: MergeConflict): number => {
    const itemId = typeof ours['itemId'] === 'string' ? ours['itemId'] : rowId;
    return places.get(itemId) ?? -1;
  };
  return conflicts.toSorted((a, b) => placeOf(a) - placeOf(b));
}

function Notice({ text }: { readonly text: string }) {
  return (
    <MessageBar intent="warning" layout="multiline">
      <MessageBarBody>{text}</MessageBarBody>
    </MessageBar>
  );
}
