import { Field, Input } from '@fluentui/react-components';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { FormDialog } from '../../components/FormDialog.tsx';
import { findItem } from './findItem.ts';
import type { HeldMeeting } from './useHeldMeeting.ts';
import { showItem } from './useMeetingActs.ts';

interface GoToItemDialogProps {
  readonly held: HeldMeeting;
  readonly onClose: () => void;
}

/** To another item by its number, or by words of its title. */
export function GoToItemDialog({ held, onClose }: GoToItemDialogProps) {
  const { t } = useTranslation();
  const [typed, setTyped] = useState('');
  const found = findItem(held.agenda.items, typed);
  const hint = found
    ? `${found.number}. ${found.item.title || t('item.untitled')}`
    : typed.trim() === ''
      ? t('goToItem.hint')
      : t('goToItem.none');
  return (
    <FormDialog
      title={t('acts.goToItem')}
      submitText={t(held.isGoingOn ? 'goToItem.takeUp' : 'goToItem.show')}
      ready={found !== undefined}
      onSubmit={() => Promise.resolve(showItem(held, found?.item.id))}
      onClose={onClose}
    >
      <Field label={t('goToItem.which')} hint={<span aria-live="polite">{hint}</span>}>
        <Input value={typed} onChange={(_event, { value }) => setTyped(value)} autoComplete="off" />
      </Field>
    </FormDialog>
  );
}
