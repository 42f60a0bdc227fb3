import { Field, Input } from '@fluentui/react-components';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { civilDate } from '#shared/language/civilDate.ts';
import { nextWorkingDay } from '#shared/language/danishHolidays.ts';
import type { Deadline } from '#shared/model/yearPlan.ts';
import { DateField } from '../../components/DateField.tsx';
import { FormDialog } from '../../components/FormDialog.tsx';
import type { YearDialogProps } from './yearDialog.ts';

type Draft = Pick<Deadline, 'title' | 'date' | 'note'>;

/** A day by which something must be done, whatever meetings there are. */
export function DeadlineDialog(props: YearDialogProps & { readonly deadline: Deadline | null }) {
  const { deadline, year, month, acts, onClose } = props;
  const { t } = useTranslation();
  const [draft, setDraft] = useState<Draft>(
    () => deadline ?? { title: '', date: nextWorkingDay(civilDate(year, month ?? 1, 1)), note: '' },
  );
  const change = (changes: Partial<Draft>): void => setDraft((before) => ({ ...before, ...changes }));
  const store = (): Promise<void> => {
    const { title, date, note } = draft;
    const fields = { kind: 'deadline', title: title.trim(), date, note: note.trim() } as const;
    return deadline
      ? acts.change(deadline, fields)
      : acts.add([fields], t('yearPlan.added', { name: fields.title }));
  };
  return (
    <FormDialog
      title={deadline ? t('yearPlan.editDeadline') : t('acts.addDeadline')}
      submitText={deadline ? t('yearPlan.keep') : t('yearPlan.addDeadline')}
      ready={draft.title.trim() !== ''}
      onSubmit={store}
      onClose={onClose}
    >
      <Field label={t('yearPlan.deadlineTitle')} required>
        <Input value={draft.title} onChange={(_event, { value }) => change({ title: value })} />
      </Field>
      <DateField label={t('meetings.date')} value={draft.date} onChange={(date) => change({ date })} />
      <Field label={t('yearPlan.note')}>
        <Input value={draft.note} onChange={(_event, { value }) => change({ note: value })} />
      </Field>
    </FormDialog>
  );
}
