import { DayOfWeek, FirstWeekOfYear } from '@fluentui/react-calendar-compat';
import { DatePicker, type CalendarStrings } from '@fluentui/react-datepicker-compat';
import { Field } from '@fluentui/react-components';
import { useMemo, useRef, useState, type KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { readDate } from '#shared/language/readDate.ts';
import { formatNumericDate, toCalendarDate, toDateText } from './dateText.ts';
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
  const strings = useCalendarStrings();
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
        strings={strings}
      />
    </Field>
  );
}

function formatDay(date?: Date): string {
  return date ? formatNumericDate(date) : '';
}

function useCalendarStrings(): CalendarStrings {
  const { t, i18n } = useTranslation();
  return useMemo(() => {
    const names = (options: Intl.DateTimeFormatOptions, dates: readonly Date[]): string[] => {
      const formatter = new Intl.DateTimeFormat(i18n.language === 'en' ? 'en-GB' : 'da-DK', options);
      return dates.map((date) => formatter.format(date));
    };
    const months = Array.from({ length: 12 }, (_none, month) => new Date(2023, month, 1));
    // 1 January 2023 was a Sunday, the day that the calendar counts from.
    const days = Array.from({ length: 7 }, (_none, day) => new Date(2023, 0, 1 + day));
    return {
      months: names({ month: 'long' }, months),
      shortMonths: names({ month: 'short' }, months),
      days: names({ weekday: 'long' }, days),
      shortDays: names({ weekday: 'short' }, days).map((name) => name.slice(0, 2)),
      goToToday: t('dates.today'),
      weekNumberFormatString: t('dates.week'),
      prevMonthAriaLabel: t('dates.previousMonth'),
      nextMonthAriaLabel: t('dates.nextMonth'),
      prevYearAriaLabel: t('dates.previousYear'),
      nextYearAriaLabel: t('dates.nextYear'),
      closeButtonAriaLabel: t('close'),
    };
  }, [i18n.language, t]);
}
