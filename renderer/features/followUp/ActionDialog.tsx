import { Checkbox, Combobox, Field, Input, Option } from '@fluentui/react-components';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { FormDialog } from '../../components/FormDialog.tsx';
import { OptionalDateField } from '../../components/DateField.tsx';
import type { ActionFacts } from '../../database/actions.ts';
import { save } from '../../stores/saving.ts';

interface ActionDialogProps {
  /** null: it is a new one. */
  readonly stored: ActionFacts | null;
  /** What the new one is to begin with, such as words that were marked. */
  readonly what?: string;
  /** Offered as responsible; anybody else can be typed. */
  readonly people: readonly string[];
  readonly onSave: (facts: ActionFacts) => Promise<unknown>;
  readonly onClose: () => void;
}

/** What is to be done, by whom and when. */
export function ActionDialog({ stored, what = '', people, onSave, onClose }: ActionDialogProps) {
  const { t } = useTranslation();
  const [facts, setFacts] = useState<ActionFacts>(
    stored ?? { what, responsible: '', dueDate: null, inMinutes: true },
  );
  const change = (changes: Partial<ActionFacts>): void => setFacts({ ...facts, ...changes });
  const typed = facts.responsible.trim().toLocaleLowerCase('da');
  const fitting = people.filter((name) => name.toLocaleLowerCase('da').includes(typed));
  return (
    <FormDialog
      title={t(stored ? 'action.edit' : 'action.new')}
      submitText={t(stored ? 'action.save' : 'action.add')}
      ready={facts.what.trim() !== ''}
      onSubmit={() =>
        save(() => onSave({ ...facts, what: facts.what.trim(), responsible: facts.responsible.trim() }))
      }
      onClose={onClose}
    >
      <Field label={t('action.what')} required>
        <Input value={facts.what} onChange={(_event, { value }) => change({ what: value })} />
      </Field>
      <Field label={t('action.responsible')}>
        <Combobox
          freeform
          value={facts.responsible}
          onChange={(event) => change({ responsible: event.target.value })}
          onOptionSelect={(_event, { optionText }) => change({ responsible: optionText ?? '' })}
        >
          {fitting.map((name) => (
            <Option key={name}>{name}</Option>
          ))}
        </Combobox>
      </Field>
      <OptionalDateField
        label={t('action.dueDate')}
        value={facts.dueDate}
        onChange={(dueDate) => change({ dueDate })}
      />
      <Checkbox
        label={t('action.inMinutes')}
        checked={facts.inMinutes}
        onChange={(_event, { checked }) => change({ inMinutes: checked === true })}
      />
    </FormDialog>
  );
}
