import { Checkbox, Field, Radio, RadioGroup } from '@fluentui/react-components';
import { useTranslation } from 'react-i18next';
import {
  meetingColumns,
  monthColumns,
  type MeetingColumn,
  type MonthColumn,
  type YearTableChoice,
} from '#shared/yearPlan/yearTable.ts';
import styles from './YearDialogs.module.css';

/** What agendas usually show of a year. */
export const startingChoice: YearTableChoice = {
  rows: 'meetings',
  columns: ['times', 'topics', 'place'],
  openTopics: true,
};

interface TableChoiceFieldsProps {
  readonly choice: YearTableChoice;
  readonly onChange: (choice: YearTableChoice) => void;
}

/** What of the year the table shows. */
export function TableChoiceFields({ choice, onChange }: TableChoiceFieldsProps) {
  const { t } = useTranslation();
  const { openTopics } = choice;
  const nameOf = (column: MeetingColumn | MonthColumn): string => t(`yearPlan.table.column.${column}`);
  return (
    <>
      <Field label={t('yearPlan.table.rows')}>
        <RadioGroup
          layout="horizontal"
          value={choice.rows}
          onChange={(_event, { value }) =>
            onChange(
              value === 'months'
                ? { rows: 'months', columns: monthColumns, openTopics }
                : { ...startingChoice, openTopics },
            )
          }
        >
          <Radio value="meetings" label={t('yearPlan.table.byMeetings')} />
          <Radio value="months" label={t('yearPlan.table.byMonths')} />
        </RadioGroup>
      </Field>
      <fieldset className={styles.months}>
        <legend>{t('yearPlan.table.columns')}</legend>
        {choice.rows === 'meetings' ? (
          <ColumnChecks
            all={meetingColumns}
            chosen={choice.columns}
            nameOf={nameOf}
            onChange={(columns) => onChange({ ...choice, columns })}
          />
        ) : (
          <ColumnChecks
            all={monthColumns}
            chosen={choice.columns}
            nameOf={nameOf}
            onChange={(columns) => onChange({ ...choice, columns })}
          />
        )}
      </fieldset>
      <Checkbox
        label={t('yearPlan.table.openTopics')}
        checked={openTopics}
        onChange={() => onChange({ ...choice, openTopics: !openTopics })}
      />
    </>
  );
}

interface ColumnChecksProps<Column> {
  readonly all: readonly Column[];
  readonly chosen: readonly Column[];
  readonly nameOf: (column: Column) => string;
  readonly onChange: (columns: Column[]) => void;
}

function ColumnChecks<Column extends string>({ all, chosen, nameOf, onChange }: ColumnChecksProps<Column>) {
  return all.map((column) => (
    <Checkbox
      key={column}
      label={nameOf(column)}
      checked={chosen.includes(column)}
      onChange={() => onChange(all.filter((other) => chosen.includes(other) !== (other === column)))}
    />
  ));
}
