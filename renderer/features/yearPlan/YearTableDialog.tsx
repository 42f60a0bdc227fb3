import { Dropdown, Field, Option } from '@fluentui/react-components';
import type { Editor } from '@tiptap/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { yearOf } from '#shared/language/civilDate.ts';
import { knownYears } from '#shared/yearPlan/yearMeetings.ts';
import { yearTable } from '#shared/yearPlan/yearTable.ts';
import { viewYear } from '#shared/yearPlan/yearView.ts';
import { FormDialog } from '../../components/FormDialog.tsx';
import type { Agenda } from '../../database/agenda.ts';
import { useLive } from '../../database/live.ts';
import { readYearPlan } from '../../database/yearPlan.ts';
import { insertTable } from '../editor/insertTable.ts';
import { startingChoice, TableChoiceFields } from './TableChoiceFields.tsx';
import { TablePreview } from './TablePreview.tsx';

interface YearTableDialogProps {
  readonly agenda: Agenda;
  readonly editor: Editor;
  readonly onClose: () => void;
}

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
    <FormDialog
      title={t('acts.insertYearTable')}
      submitText={t('yearPlan.table.insert')}
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
    </FormDialog>
  );
}
