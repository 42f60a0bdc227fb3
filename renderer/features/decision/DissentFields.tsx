import { Button, Checkbox, Field, Textarea } from '@fluentui/react-components';
import { AddRegular } from '@fluentui/react-icons';
import { useTranslation } from 'react-i18next';
import { minorityOf, type Voter } from '#shared/decisions/voteRules.ts';
import type { Dissent, Vote } from '#shared/model/decision.ts';
import styles from './VoteDialog.module.css';

interface DissentFieldsProps {
  readonly vote: Vote;
  readonly voters: readonly Voter[];
  readonly onChange: (vote: Vote) => void;
}

/** What the minority demanded to have in the minutes. Nobody else is asked. */
export function DissentFields({ vote, voters, onChange }: DissentFieldsProps) {
  const { t } = useTranslation();
  const minority = minorityOf(vote);
  if (minority.length === 0) return null;
  const people = voters.filter(({ id }) => minority.includes(id));
  const add = (): void =>
    onChange({ ...vote, dissents: [...vote.dissents, { attendanceIds: [...minority], text: '' }] });
  const change = (index: number, changed: Dissent): void =>
    onChange({ ...vote, dissents: vote.dissents.map((each, at) => (at === index ? changed : each)) });
  return (
    <div className={styles.part}>
      {vote.dissents.map((dissent, index) => (
        // A statement has no id of its own: it is known by its place.
        <DissentField
          key={index}
          dissent={dissent}
          people={people}
          onChange={(changed) => change(index, changed)}
        />
      ))}
      <Button size="small" icon={<AddRegular />} onClick={add}>
        {t('vote.addDissent')}
      </Button>
      <p className={styles.hint}>{t('vote.dissentHint')}</p>
    </div>
  );
}

interface DissentFieldProps {
  readonly dissent: Dissent;
  readonly people: readonly Voter[];
  readonly onChange: (dissent: Dissent) => void;
}

function DissentField({ dissent, people, onChange }: DissentFieldProps) {
  const { t } = useTranslation();
  const { attendanceIds, text } = dissent;
  const setPerson = (id: string, joins: boolean): void =>
    onChange({
      ...dissent,
      attendanceIds: people
        .map((person) => person.id)
        .filter((each) => (each === id ? joins : attendanceIds.includes(each))),
    });
  return (
    <>
      <Field className={styles.wide ?? ''} label={t('vote.dissent')}>
        <Textarea
          value={text}
          resize="vertical"
          onChange={(_event, { value }) => onChange({ ...dissent, text: value })}
        />
      </Field>
      <fieldset className={styles.names} aria-label={t('vote.dissentOf')}>
        {people.map(({ id, name }) => (
          <Checkbox
            key={id}
            label={name}
            checked={attendanceIds.includes(id)}
            onChange={(_event, { checked }) => setPerson(id, checked === true)}
          />
        ))}
      </fieldset>
    </>
  );
}
