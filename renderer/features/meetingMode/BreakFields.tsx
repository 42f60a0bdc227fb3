import { Button } from '@fluentui/react-components';
import { AddRegular, DismissRegular } from '@fluentui/react-icons';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { isPastMidnight } from '#shared/language/clockTimes.ts';
import { TimeField } from '../../components/TimeField.tsx';
import { useDates } from '../../components/useDates.ts';
import { useKeptFocus } from '../../components/useKeptFocus.ts';
import { isInOrder, newDraft, timesOf, type BreakDraft } from './breakDrafts.ts';
import styles from './BreakFields.module.css';

interface BreakFieldsProps {
  readonly breaks: readonly BreakDraft[];
  /** When the meeting began, a moment. */
  readonly startedAt: string;
  readonly onChange: (breaks: readonly BreakDraft[]) => void;
}

/** The meeting's breaks, corrected afterwards: one that lasted longer than was noted, or that nobody noted. */
export function BreakFields({ breaks, startedAt, onChange }: BreakFieldsProps) {
  const { t } = useTranslation();
  const list = useRef<HTMLUListElement>(null);
  useKeptFocus(list, breaks);
  return (
    <fieldset className={styles.breaks}>
      <legend className={styles.legend}>{t('times.breaks')}</legend>
      <ul className={styles.list} ref={list}>
        {breaks.map((draft) => (
          <BreakLine
            key={draft.key}
            draft={draft}
            startedAt={startedAt}
            onChange={(changed) => onChange(breaks.map((other) => (other === draft ? changed : other)))}
            onRemove={() => onChange(breaks.filter((other) => other !== draft))}
          />
        ))}
      </ul>
      <Button
        appearance="subtle"
        icon={<AddRegular />}
        onClick={() => onChange([...breaks, newDraft()])}
        data-rest
      >
        {t('times.addBreak')}
      </Button>
    </fieldset>
  );
}

interface BreakLineProps {
  readonly draft: BreakDraft;
  readonly startedAt: string;
  readonly onChange: (draft: BreakDraft) => void;
  readonly onRemove: () => void;
}

function BreakLine({ draft, startedAt, onChange, onRemove }: BreakLineProps) {
  const { t } = useTranslation();
  const { civilTime } = useDates();
  const { stored, from, until } = draft;
  const times = timesOf(draft, startedAt);
  const line = useRef<HTMLLIElement>(null);
  const isNew = stored === null;
  useEffect(() => {
    if (isNew) line.current?.querySelector('input')?.focus();
  }, [isNew]);
  return (
    <li className={styles.line} ref={line}>
      <TimeField
        label={t('times.breakFrom')}
        value={from}
        onChange={(time) => onChange({ ...draft, from: time })}
      />
      {until === null ? (
        <p>{t('times.breakLasts')}</p>
      ) : (
        <TimeField
          label={t('times.breakUntil')}
          value={until}
          hint={from !== '' && isPastMidnight(from, until) ? t('dates.nextDay') : null}
          onChange={(time) => onChange({ ...draft, until: time })}
        />
      )}
      <Button
        appearance="subtle"
        icon={<DismissRegular />}
        aria-label={isNew ? t('times.removeNewBreak') : t('times.removeBreak', { time: civilTime(from) })}
        onClick={onRemove}
        data-rest
      />
      {times && !isInOrder(times) && (
        <p role="alert" className={styles.problem}>
          {t('times.breakOrder')}
        </p>
      )}
    </li>
  );
}
