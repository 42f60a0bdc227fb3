import { Field, Input } from '@fluentui/react-components';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { formatClockTime, parseClockTime } from './dateText.ts';

interface TimeFieldProps {
  readonly label: string;
  /** "09:30" */
  readonly value: string;
  readonly onChange: (time: string) => void;
}

/** A time of day. What cannot be read as one is left standing with a line that says so, and is not stored. */
export function TimeField({ label, value, onChange }: TimeFieldProps) {
  const { t } = useTranslation();
  const [typed, setTyped] = useState<string | null>(null);
  const unreadable = typed !== null && parseClockTime(typed) === null;
  const change = (text: string): void => {
    setTyped(text);
    const time = parseClockTime(text);
    if (time) onChange(time);
  };
  return (
    <Field label={label} {...(unreadable && { validationMessage: t('dates.notATime') })}>
      <Input
        value={typed ?? formatClockTime(value)}
        inputMode="numeric"
        onChange={(_event, data) => change(data.value)}
        onBlur={() => !unreadable && setTyped(null)}
      />
    </Field>
  );
}
