import { Field, Input } from '@fluentui/react-components';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { isPastMidnight } from '#shared/language/clockTimes.ts';
import { danishClock } from '#shared/language/danishDate.ts';
import { parseClockTime } from './dateText.ts';

interface TimeFieldProps {
  readonly label: string;
  /** "09:30"; empty where none is settled and `optional` allows it. */
  readonly value: string;
  readonly optional?: boolean;
  readonly onChange: (time: string) => void;
  /** What the time is taken for, where that is not plain; said once the field is left. */
  readonly hint?: string | null;
  /** What is odd about the time, though it can be stored; said then too. */
  readonly warning?: string | null;
}

/** A time of day. What cannot be read as one is left standing with a line that says so, and is not stored. */
export function TimeField({
  label,
  value,
  optional = false,
  onChange,
  hint = null,
  warning = null,
}: TimeFieldProps) {
  const { t } = useTranslation();
  const [typed, setTyped] = useState<string | null>(null);
  const read = (text: string): string | null => (optional && text.trim() === '' ? '' : parseClockTime(text));
  const unreadable = typed !== null && read(typed) === null;
  const change = (text: string): void => {
    setTyped(text);
    const time = read(text);
    if (time !== null) onChange(time);
  };
  return (
    <Field
      label={label}
      hint={typed === null ? hint : null}
      {...(typed === null && warning !== null && { validationState: 'warning', validationMessage: warning })}
      {...(unreadable && { validationState: 'error', validationMessage: t('dates.notATime') })}
    >
      <Input
        value={typed ?? danishClock(value)}
        inputMode="numeric"
        onChange={(_event, data) => change(data.value)}
        onBlur={() => !unreadable && setTyped(null)}
      />
    </Field>
  );
}

/**
 * When something ends that began at `start`, "09:30" or empty. An earlier time is one after midnight; where it would have
 * to last too long for that, it is stored as it is, and asked about.
 */
export function EndTimeField({ start, ...props }: TimeFieldProps & { readonly start: string }) {
  const { t } = useTranslation();
  if (props.value === '' || start === '' || props.value >= start) return <TimeField {...props} />;
  return isPastMidnight(start, props.value) ? (
    <TimeField {...props} hint={t('dates.nextDay')} />
  ) : (
    <TimeField {...props} warning={t('dates.endBeforeStart')} />
  );
}
