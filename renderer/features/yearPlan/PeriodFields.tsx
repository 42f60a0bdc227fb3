import { Dropdown, Field, Option, Radio, RadioGroup } from '@fluentui/react-components';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { capitalise } from '#shared/language/capitalise.ts';
import { monthOf, months, yearOf, type Month } from '#shared/language/civilDate.ts';
import { isWholeMonths, wholeMonths } from '#shared/yearPlan/wholeMonths.ts';
import { DateField } from '../../components/DateField.tsx';
import formStyles from '../../components/form.module.css';
import { useDates } from '../../components/useDates.ts';

interface PeriodFieldsProps {
  /** The year that is looked at. */
  readonly year: number;
  readonly from: string;
  readonly to: string;
  readonly onChange: (period: { from?: string; to?: string }) => void;
}

/** When something runs: from one month to another, or from day to day. */
export function PeriodFields({ year, from, to, onChange }: PeriodFieldsProps) {
  const { t } = useTranslation();
  const startYear = yearOf(from);
  const fitsMonths = isWholeMonths(from, to) && (startYear === year || startYear === year - 1);
  const [inMonths, setInMonths] = useState(fitsMonths);
  const [first, last] = [monthOf(from), monthOf(to)];
  const choose = (whole: boolean): void => {
    setInMonths(whole);
    if (whole) onChange(wholeMonths(startYear, first, last));
  };
  return (
    <>
      <Field label={t('yearPlan.period')}>
        <RadioGroup
          layout="horizontal"
          value={inMonths ? 'months' : 'days'}
          onChange={(_event, { value }) => choose(value === 'months')}
        >
          <Radio value="months" label={t('yearPlan.wholeMonths')} />
          <Radio value="days" label={t('yearPlan.fromDayToDay')} />
        </RadioGroup>
      </Field>
      <div className={formStyles.row}>
        {inMonths ? (
          <>
            <MonthDropdown
              label={t('yearPlan.firstMonth')}
              value={first}
              onChange={(month) => onChange(wholeMonths(startYear, month, last < month ? month : last))}
            />
            <MonthDropdown
              label={t('yearPlan.lastMonth')}
              value={last}
              onChange={(month) => onChange(wholeMonths(startYear, first, month))}
            />
          </>
        ) : (
          <>
            <DateField
              label={t('yearPlan.firstDay')}
              value={from}
              onChange={(date) => onChange({ from: date, ...(to < date && { to: date }) })}
            />
            <DateField
              label={t('yearPlan.lastDay')}
              value={to}
              onChange={(date) => onChange({ to: date, ...(date < from && { from: date }) })}
            />
          </>
        )}
      </div>
    </>
  );
}

interface MonthDropdownProps {
  readonly label: string;
  readonly value: Month;
  readonly onChange: (month: Month) => void;
}

function MonthDropdown({ label, value, onChange }: MonthDropdownProps) {
  const { month: nameOf } = useDates();
  return (
    <Field label={label}>
      <Dropdown
        value={capitalise(nameOf(value))}
        selectedOptions={[String(value)]}
        onOptionSelect={(_event, { optionValue }) => {
          const month = months.find((option) => String(option) === optionValue);
          if (month) onChange(month);
        }}
      >
        {months.map((month) => (
          <Option key={month} value={String(month)}>
            {capitalise(nameOf(month))}
          </Option>
        ))}
      </Dropdown>
    </Field>
  );
}
