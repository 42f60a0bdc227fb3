import { Radio, RadioGroup } from '@fluentui/react-components';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { versionOf } from '#shared/changes/version.ts';
import { changedWords, type WordPiece } from '#shared/changes/words.ts';
import type { Choice, MergeConflict } from '#shared/merge/conflicts.ts';
import type { MeetingSnapshot } from '#shared/model/snapshot.ts';
import { describeConflict } from './describeConflict.ts';
import styles from './PackageDialog.module.css';

interface ConflictQuestionProps {
  readonly conflict: MergeConflict;
  /** The meeting as it will be: what items are called. */
  readonly meeting: MeetingSnapshot;
  readonly firstNumber: number;
  /** null: not chosen yet. */
  readonly choice: Choice | null;
  readonly onChoose: (choice: Choice) => void;
}

/** What both sides changed, side by side with the words in which they differ, to choose from. */
export function ConflictQuestion({
  conflict,
  meeting,
  firstNumber,
  choice,
  onChoose,
}: ConflictQuestionProps) {
  const { t } = useTranslation();
  const version = useMemo(() => versionOf(meeting, firstNumber), [meeting, firstNumber]);
  const { title, ours, theirs } = describeConflict(conflict, version, t);
  const words = changedWords(ours, theirs);
  const choices: readonly Choice[] = conflict.canKeepBoth ? ['ours', 'theirs', 'both'] : ['ours', 'theirs'];
  return (
    <fieldset className={styles.conflict}>
      <legend>{title}</legend>
      <div className={styles.sides}>
        <Side heading={t('package.side.ours')} words={words.filter(({ kind }) => kind !== 'added')} />
        <Side heading={t('package.side.theirs')} words={words.filter(({ kind }) => kind !== 'removed')} />
      </div>
      <RadioGroup
        layout="horizontal"
        aria-label={title}
        value={choice ?? ''}
        onChange={(_event, { value }) => {
          const chosen = choices.find((each) => each === value);
          if (chosen) onChoose(chosen);
        }}
      >
        {choices.map((each) => (
          <Radio key={each} value={each} label={t(`package.choice.${each}`)} />
        ))}
      </RadioGroup>
    </fieldset>
  );
}

function Side({ heading, words }: { readonly heading: string; readonly words: readonly WordPiece[] }) {
  const { t } = useTranslation();
  const isEmpty = words.every(({ text }) => text.trim() === '');
  return (
    <div className={styles.side}>
      <p className={styles.whose}>{heading}</p>
      <p className={styles.text}>
        {isEmpty
          ? t('changes.nothing')
          : words.map(({ kind, text }, index) => (kind === 'same' ? text : <mark key={index}>{text}</mark>))}
      </p>
    </div>
  );
}
