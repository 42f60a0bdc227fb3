import { Field, Input } from '@fluentui/react-components';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { danishClock } from '#shared/language/danishDate.ts';
import { parseClockTime } from './dateText.ts';

interface TimeFieldProps {
  readonly label: string;
  /** "09:30"; empty where none is settled and `optional` allows it. */
  readonly value: string;
  readonly optional?: boolean;
  readonly onChange: (time: string) => void;
  /** What is odd about the time, though it can be stored; said once the field is left. */
  readonly warning?: string | null;
}

/** A time of day. What cannot be read as one is left standing with a line that says so, and is not stored. */
export function TimeField({ label, value, optional = false, onChange, warning = null }: TimeFieldProps) {
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

/** When something ends that began at `start`, "09:30" or empty. An end before that is stored, and asked about. */
export function EndTimeField({ start, ...props }: TimeFieldProps & { readonly start: string }) {
  const { t } = useTranslation();
  const isBefore = props.value !== '' && start !== '' && props.value < start;
  return <TimeField {...props} warning={isBefore ? t('dates.endBeforeStart') : null} />;
}
