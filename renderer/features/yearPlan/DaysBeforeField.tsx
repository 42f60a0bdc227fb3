import { Field, Input } from '@fluentui/react-components';
import { useTranslation } from 'react-i18next';
import { addDays } from '#shared/language/civilDate.ts';
import { useDates } from '../../components/useDates.ts';
import { readDays } from './meetingDraft.ts';

interface DaysBeforeFieldProps {
  readonly value: string;
  /** The meeting's day; null where the field is about several meetings. */
  readonly date: string | null;
  readonly onChange: (value: string) => void;
}

/** How long before a meeting its items must be handed in, and which day that is. */
export function DaysBeforeField({ value, date, onChange }: DaysBeforeFieldProps) {
  const { t } = useTranslation();
  const { longDay } = useDates();
  const days = readDays(value);
  const unreadable = value.trim() !== '' && days === null;
  const hint =
    days !== null && date !== null
      ? t('yearPlan.deadlineOn', { day: longDay(addDays(date, -days)) })
      : t('yearPlan.daysBeforeHint');
  return (
    <Field
      label={t('yearPlan.daysBefore')}
      hint={hint}
      {...(unreadable && { validationMessage: t('yearPlan.notDays') })}
    >
      <Input value={value} inputMode="numeric" onChange={(_event, data) => onChange(data.value)} />
    </Field>
  );
}
