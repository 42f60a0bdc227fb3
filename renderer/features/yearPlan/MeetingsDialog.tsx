import { Checkbox, Dropdown, Field, Input, Option } from '@fluentui/react-components';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { months, weekdays, type Month, type Weekday } from '#shared/language/civilDate.ts';
import { datesOf, placesInMonth, type MonthlyRule, type PlaceInMonth } from '#shared/yearPlan/recurrence.ts';
import { meetingsOfPlan } from '#shared/yearPlan/yearMeetings.ts';
import { capitalise } from '../../components/capitalise.ts';
import formStyles from '../../components/form.module.css';
import { TimeField } from '../../components/TimeField.tsx';
import { useDates } from '../../components/useDates.ts';
import { DaysBeforeField } from './DaysBeforeField.tsx';
import { EntryDialog } from './EntryDialog.tsx';
import { areDaysReadable, fieldsOfDraft, newMeetingDraft, type MeetingDraft } from './meetingDraft.ts';
import { ProposedDays } from './ProposedDays.tsx';
import type { YearDialogProps } from './YearDialogs.tsx';
import styles from './YearDialogs.module.css';

const JULY = 7;

/** The month that bodies rest in is left out to begin with. */
const startingRule: MonthlyRule = {
  weekday: 2,
  place: 3,
  months: months.filter((month) => month !== JULY),
};

/** Many planned meetings at once: the third Tuesday of every month but July. */
export function MeetingsDialog({ plan, year, acts, onClose }: YearDialogProps) {
  const { t } = useTranslation();
  const [rule, setRule] = useState(startingRule);
  const [draft, setDraft] = useState<MeetingDraft>(() => newMeetingDraft(year, null));
  const change = (changes: Partial<MeetingDraft>): void => setDraft((before) => ({ ...before, ...changes }));
  const taken = new Set(meetingsOfPlan(plan).map(({ date }) => date));
  const dates = datesOf(rule, year);
  const free = dates.filter((date) => !taken.has(date));
  const store = (): Promise<void> =>
    acts.add(
      free.map((date) => fieldsOfDraft({ ...draft, date }, null)),
      t('yearPlan.meetingsPlanned', { count: free.length }),
    );
  return (
    <EntryDialog
      title={t('acts.addPlannedMeetings')}
      submit={t('yearPlan.addCount', { count: free.length })}
      ready={free.length > 0 && areDaysReadable(draft)}
      onSubmit={store}
      onClose={onClose}
    >
      <div className={formStyles.row}>
        <PlaceDropdown value={rule.place} onChange={(place) => setRule({ ...rule, place })} />
        <WeekdayDropdown value={rule.weekday} onChange={(weekday) => setRule({ ...rule, weekday })} />
      </div>
      <MonthChecks chosen={rule.months} onChange={(chosen) => setRule({ ...rule, months: chosen })} />
      <div className={formStyles.row}>
        <TimeField
          label={t('meetings.from')}
          value={draft.startTime}
          optional
          onChange={(startTime) => change({ startTime })}
        />
        <TimeField
          label={t('meetings.to')}
          value={draft.endTime}
          optional
          onChange={(endTime) => change({ endTime })}
        />
        <Field label={t('meetings.place')}>
          <Input value={draft.place} onChange={(_event, { value }) => change({ place: value })} />
        </Field>
      </div>
      <DaysBeforeField
        value={draft.daysBefore}
        date={null}
        onChange={(daysBefore) => change({ daysBefore })}
      />
      <ProposedDays dates={dates} taken={taken} />
    </EntryDialog>
  );
}

interface PlaceDropdownProps {
  readonly value: PlaceInMonth;
  readonly onChange: (place: PlaceInMonth) => void;
}

function PlaceDropdown({ value, onChange }: PlaceDropdownProps) {
  const { t } = useTranslation();
  return (
    <Field label={t('yearPlan.place')}>
      <Dropdown
        value={t(`yearPlan.placeInMonth.${value}`)}
        selectedOptions={[String(value)]}
        onOptionSelect={(_event, { optionValue }) => {
          const place = placesInMonth.find((option) => String(option) === optionValue);
          if (place) onChange(place);
        }}
      >
        {placesInMonth.map((place) => (
          <Option key={place} value={String(place)}>
            {t(`yearPlan.placeInMonth.${place}`)}
          </Option>
        ))}
      </Dropdown>
    </Field>
  );
}

interface WeekdayDropdownProps {
  readonly value: Weekday;
  readonly onChange: (weekday: Weekday) => void;
}

function WeekdayDropdown({ value, onChange }: WeekdayDropdownProps) {
  const { t } = useTranslation();
  const { weekdayName } = useDates();
  return (
    <Field label={t('yearPlan.weekday')}>
      <Dropdown
        value={weekdayName(value)}
        selectedOptions={[String(value)]}
        onOptionSelect={(_event, { optionValue }) => {
          const weekday = weekdays.find((option) => String(option) === optionValue);
          if (weekday) onChange(weekday);
        }}
      >
        {weekdays.map((weekday) => (
          <Option key={weekday} value={String(weekday)}>
            {weekdayName(weekday)}
          </Option>
        ))}
      </Dropdown>
    </Field>
  );
}

interface MonthChecksProps {
  readonly chosen: readonly Month[];
  readonly onChange: (months: Month[]) => void;
}

function MonthChecks({ chosen, onChange }: MonthChecksProps) {
  const { t } = useTranslation();
  const { month: nameOf } = useDates();
  const isChosen = (month: Month): boolean => chosen.includes(month);
  return (
    <fieldset className={styles.months}>
      <legend>{t('yearPlan.inMonths')}</legend>
      {months.map((month) => (
        <Checkbox
          key={month}
          label={capitalise(nameOf(month))}
          checked={isChosen(month)}
          onChange={() => onChange(months.filter((other) => isChosen(other) !== (other === month)))}
        />
      ))}
    </fieldset>
  );
}
