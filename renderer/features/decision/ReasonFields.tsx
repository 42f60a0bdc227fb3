import { Field, Input } from '@fluentui/react-components';
import { useTranslation } from 'react-i18next';
import type { Voter } from '#shared/decisions/voteRules.ts';
import type { Vote } from '#shared/model/decision.ts';
import styles from './VoteDialog.module.css';

interface ReasonFieldsProps {
  readonly vote: Vote;
  readonly voters: readonly Voter[];
  readonly onChange: (vote: Vote) => void;
}

/** Why somebody abstained: about how the case was handled, never about the case. */
export function ReasonFields({ vote, voters, onChange }: ReasonFieldsProps) {
  const { t } = useTranslation();
  const people = voters.filter(({ id }) => vote.abstaining.includes(id));
  const reasonOf = (attendanceId: string): string =>
    vote.abstentionReasons.find((reason) => reason.attendanceId === attendanceId)?.text ?? '';
  const change = (attendanceId: string, text: string): void => {
    const others = vote.abstentionReasons.filter((reason) => reason.attendanceId !== attendanceId);
    onChange({ ...vote, abstentionReasons: [...others, { attendanceId, text }] });
  };
  if (people.length === 0) return null;
  return (
    <div className={styles.part}>
      {people.map(({ id, name }) => (
        <Field key={id} className={styles.wide ?? ''} label={t('vote.reasonOf', { name })}>
          <Input value={reasonOf(id)} onChange={(_event, { value }) => change(id, value)} />
        </Field>
      ))}
      <p className={styles.hint}>{t('vote.reasonHint')}</p>
    </div>
  );
}
