import { Checkbox, Dropdown, Field, Option, Radio, RadioGroup } from '@fluentui/react-components';
import type { Editor } from '@tiptap/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { yearOf } from '#shared/language/civilDate.ts';
import { knownYears } from '#shared/yearPlan/yearMeetings.ts';
import {
  meetingColumns,
  monthColumns,
  yearTable,
  type MeetingColumn,
  type MonthColumn,
  type YearTableChoice,
} from '#shared/yearPlan/yearTable.ts';
import { viewYear } from '#shared/yearPlan/yearView.ts';
import type { Agenda } from '../../database/agenda.ts';
import { useLive } from '../../database/live.ts';
import { readYearPlan } from '../../database/yearPlan.ts';
import { insertTable } from '../editor/insertTable.ts';
import { EntryDialog } from './EntryDialog.tsx';
import { TablePreview } from './TablePreview.tsx';
import styles from './YearDialogs.module.css';

interface YearTableDialogProps {
  readonly agenda: Agenda;
  readonly editor: Editor;
  readonly onClose: () => void;
}

const startingChoice: YearTableChoice = {
  rows: 'meetings',
  columns: ['times', 'topics', 'place'],
  openTopics: true,
};

/** Which year goes into the text, and what of it, with the table as it will be. */
export function YearTableDialog({ agenda: { meeting, body }, editor, onClose }: YearTableDialogProps) {
  const { t } = useTranslation();
  const [year, setYear] = useState(yearOf(meeting.date));
  const [choice, setChoice] = useState(startingChoice);
  const plan = useLive(() => readYearPlan(body.id), [body.id]);
  if (!plan) return null;
  const ownYear = yearOf(meeting.date);
  const offered = [...new Set([...knownYears(plan), ownYear, ownYear + 1])].toSorted((a, b) => a - b);
  const view = viewYear(plan, year);
  const table = yearTable(view, choice);
  const isEmpty = choice.rows === 'meetings' && view.meetings.length === 0;
  return (
    <EntryDialog
      title={t('acts.insertYearTable')}
      submit={t('yearPlan.table.insert')}
      ready={!isEmpty}
      // The dialog gives the focus back to what had it before; the text takes it after that.
      onSubmit={async () => void setTimeout(() => insertTable(editor, table))}
      onClose={onClose}
    >
      <p>{t('yearPlan.table.intro')}</p>
      <Field label={t('yearPlan.table.year')}>
        <Dropdown
          value={String(year)}
          selectedOptions={[String(year)]}
          onOptionSelect={(_event, { optionValue }) => setYear(Number(optionValue))}
        >
          {offered.map((option) => (
            <Option key={option} value={String(option)}>
              {String(option)}
            </Option>
          ))}
        </Dropdown>
      </Field>
      <TableChoiceFields choice={choice} onChange={setChoice} />
      {isEmpty ? <p>{t('yearPlan.table.empty', { year })}</p> : <TablePreview table={table} />}
    </EntryDialog>
  );
}

interface TableChoiceFieldsProps {
  readonly choice: YearTableChoice;
  readonly onChange: (choice: YearTableChoice) => void;
}

function TableChoiceFields({ choice, onChange }: TableChoiceFieldsProps) {
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
