import { DayOfWeek, FirstWeekOfYear } from '@fluentui/react-calendar-compat';
import { DatePicker } from '@fluentui/react-datepicker-compat';
import { Field } from '@fluentui/react-components';
import { useMemo, useRef, useState, type KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { readDate } from '#shared/language/readDate.ts';
import { formatNumericDate, toCalendarDate, toDateText } from './dateText.ts';
import { useCalendarWords } from './useCalendarWords.ts';
import { useDates } from './useDates.ts';

interface DateFieldProps<Value extends string | null> {
  readonly label: string;
  /** "2026-03-12" */
  readonly value: Value;
  readonly onChange: (date: Value) => void;
  /** Whether what is asked for has been already, which a day without a year is understood by. */
  readonly isPast?: boolean;
}

/** A day, picked in a calendar or typed in any Danish way, and shown as it was understood while it is typed. What cannot be read as a day leaves the old one standing and is told so. */
export function DateField({ onChange, ...props }: DateFieldProps<string>) {
  return <DayField {...props} onChange={(date) => date !== null && onChange(date)} />;
}

/** The same where there may be no day (null): a field that is emptied has none. */
export function OptionalDateField(props: DateFieldProps<string | null>) {
  return <DayField {...props} />;
}

function DayField({ label, value, onChange, isPast = false }: DateFieldProps<string | null>) {
  const { t } = useTranslation();
  const calendarWords = useCalendarWords();
  const [open, setOpen] = useState(false);
  const { longDay } = useDates();
  const typed = useRef('');
  /** The day that is being typed, as far as it can be read; null while nothing is. */
  const [understood, setUnderstood] = useState<string | null>(null);
  /** What was typed and is no day; null when all is well. */
  const [refused, setRefused] = useState<string | null>(null);
  const read = (text: string): string | null =>
    readDate(text, { today: toDateText(new Date()), known: value, isPast });
  // The same as long as it is the same day: Fluent takes another one as a change, and what is being typed away.
  const date = useMemo(() => (value === null ? null : toCalendarDate(value)), [value]);
  const keepForm = (event: KeyboardEvent): void => {
    const { key, target } = event;
    setRefused(null);
    if (key !== 'Enter' || open || !(target instanceof HTMLInputElement) || target.form === null) return;
    // Fluent would open the calendar; down does that as well. Here Enter does what it does in every field of a form,
    // once the field has been left for a moment: until then what was typed is not read.
    event.stopPropagation();
    target.blur();
    target.focus();
  };
  return (
    <Field
      label={label}
      {...(refused === null
        ? { hint: understood === null ? t('dates.format') : longDay(understood) }
        : { validationMessage: t('dates.notADay', { typed: refused }) })}
    >
      <DatePicker
        open={open}
        onOpenChange={setOpen}
        onKeyDownCapture={keepForm}
        onInput={({ target }) =>
          setUnderstood(target instanceof HTMLInputElement ? read(target.value) : null)
        }
        onBlurCapture={({ target }) => {
          // Fluent puts the old day back as it reads the field.
          typed.current = target instanceof HTMLInputElement ? target.value : '';
          setUnderstood(null);
        }}
        onValidationResult={({ error }) => setRefused(error === 'invalid-input' ? typed.current : null)}
        popupSurface={{ 'aria-label': t('dates.calendar') }}
        value={date}
        onSelectDate={(chosen) => {
          setRefused(null);
          onChange(chosen ? toDateText(chosen) : null);
        }}
        formatDate={formatDay}
        parseDateFromString={(text) => {
          const day = read(text);
          return day === null ? null : toCalendarDate(day);
        }}
        // Fluent names it by the field's value, which an empty field has not.
        contentAfter={{ 'aria-labelledby': '', 'aria-label': t('dates.openCalendar') }}
        allowTextInput
        firstDayOfWeek={DayOfWeek.Monday}
        showWeekNumbers
        firstWeekOfYear={FirstWeekOfYear.FirstFourDayWeek}
        {...calendarWords}
      />
    </Field>
  );
}

function formatDay(date?: Date): string {
  return date ? formatNumericDate(date) : '';
}
