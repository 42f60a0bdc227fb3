import { Checkbox, Dropdown, Field, Option } from '@fluentui/react-components';
import { useTranslation } from 'react-i18next';
import { capitalise } from '#shared/language/capitalise.ts';
import { months, weekdays, type Month, type Weekday } from '#shared/language/civilDate.ts';
import { placesInMonth, type MonthlyRule, type PlaceInMonth } from '#shared/yearPlan/recurrence.ts';
import formStyles from '../../components/form.module.css';
import { useDates } from '../../components/useDates.ts';
import styles from './YearDialogs.module.css';

interface RuleFieldsProps {
  readonly rule: MonthlyRule;
  readonly onChange: (rule: MonthlyRule) => void;
}

/** Which day of the month, in which months. */
export function RuleFields({ rule, onChange }: RuleFieldsProps) {
  return (
    <>
      <div className={formStyles.row}>
        <PlaceDropdown value={rule.place} onChange={(place) => onChange({ ...rule, place })} />
        <WeekdayDropdown value={rule.weekday} onChange={(weekday) => onChange({ ...rule, weekday })} />
      </div>
      <MonthChecks chosen={rule.months} onChange={(chosen) => onChange({ ...rule, months: chosen })} />
    </>
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
        value={capitalise(weekdayName(value))}
        selectedOptions={[String(value)]}
        onOptionSelect={(_event, { optionValue }) => {
          const weekday = weekdays.find((option) => String(option) === optionValue);
          if (weekday) onChange(weekday);
        }}
      >
        {weekdays.map((weekday) => (
          <Option key={weekday} value={String(weekday)}>
            {capitalise(weekdayName(weekday))}
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
