import { Field, Input } from '@fluentui/react-components';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { FormDialog } from '../../components/FormDialog.tsx';
import type { Agenda } from '../../database/agenda.ts';
import { addAppendix } from '../../database/appendices.ts';
import { openAppendix } from '../../stores/navigation.ts';
import { save } from '../../stores/saving.ts';
import { AddressField } from './AddressDialog.tsx';
import { ItemChoice } from './ItemDialog.tsx';
import { readWebAddress } from './readWebAddress.ts';

interface NewAppendixDialogProps {
  readonly agenda: Agenda;
  readonly itemId: string | null;
  readonly onClose: () => void;
}

/** A new appendix without a file: a link, or announced by its title and sent later. */
export function NewAppendixDialog({ agenda, itemId, onClose }: NewAppendixDialogProps) {
  const { t } = useTranslation();
  const { items, meeting } = agenda;
  const [title, setTitle] = useState('');
  const [typed, setTyped] = useState('');
  const [chosenId, setChosenId] = useState(itemId ?? items[0]?.item.id);
  const item = items.find((entry) => entry.item.id === chosenId)?.item;
  const url = readWebAddress(typed);
  const isAddressRight = typed.trim() === '' || url !== null;
  const add = async (): Promise<void> => {
    if (!item) return;
    const source = url === null ? null : ({ kind: 'link', url } as const);
    const id = await addAppendix(item, title.trim(), source);
    openAppendix({ id, itemId: item.id, meetingId: meeting.id });
  };
  return (
    <FormDialog
      title={t('appendices.newTitleWithoutFile')}
      submitText={t('appendices.add')}
      ready={title.trim() !== '' && isAddressRight && item !== undefined}
      onSubmit={() => save(add)}
      onClose={onClose}
    >
      <Field label={t('appendices.titleOf')} required>
        <Input value={title} onChange={(_event, { value }) => setTitle(value)} />
      </Field>
      <AddressField typed={typed} onTyped={setTyped} hint={t('appendices.announceHint')} />
      <ItemChoice items={items} chosenId={chosenId} onChosen={setChosenId} />
    </FormDialog>
  );
}
