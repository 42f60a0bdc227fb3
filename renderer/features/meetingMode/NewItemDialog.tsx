import { Field, Input } from '@fluentui/react-components';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { FormDialog } from '../../components/FormDialog.tsx';
import type { Agenda } from '../../database/agenda.ts';
import { takeUpNewItem } from '../../database/course.ts';
import { save } from '../../stores/saving.ts';
import { placeLast } from '../outline/places.ts';

interface NewItemDialogProps {
  readonly agenda: Agenda;
  readonly onClose: () => void;
}

/** An item that is not on the agenda. It comes last there, so that no number changes that people have on paper. */
export function NewItemDialog({ agenda: { meeting, outline }, onClose }: NewItemDialogProps) {
  const { t } = useTranslation();
  const [title, setTitle] = useState('');
  return (
    <FormDialog
      title={t('newItemInMeeting.title')}
      submitText={t('goToItem.takeUp')}
      ready={title.trim() !== ''}
      onSubmit={() => save(() => takeUpNewItem(meeting.id, title.trim(), placeLast(outline)))}
      onClose={onClose}
    >
      <Field label={t('newItemInMeeting.name')} hint={t('newItemInMeeting.hint')}>
        <Input value={title} onChange={(_event, { value }) => setTitle(value)} autoComplete="off" />
      </Field>
    </FormDialog>
  );
}
