import { Field, Input } from '@fluentui/react-components';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { OutlineItem } from '#shared/agenda/outline.ts';
import { FormDialog } from '../../components/FormDialog.tsx';
import { findItem } from './findItem.ts';

interface GoToItemDialogProps {
  readonly items: readonly OutlineItem[];
  /** What the button says that goes there. */
  readonly submitText: string;
  readonly onGo: (itemId: string | undefined) => void;
  readonly onClose: () => void;
}

/** To another item by its number, or by words of its title. */
export function GoToItemDialog({ items, submitText, onGo, onClose }: GoToItemDialogProps) {
  const { t } = useTranslation();
  const [typed, setTyped] = useState('');
  const found = findItem(items, typed);
  const hint = found
    ? `${found.number}. ${found.item.title || t('item.untitled')}`
    : typed.trim() === ''
      ? t('goToItem.hint')
      : t('goToItem.none');
  return (
    <FormDialog
      title={t('acts.goToItem')}
      submitText={submitText}
      ready={found !== undefined}
      onSubmit={() => Promise.resolve(onGo(found?.item.id))}
      onClose={onClose}
    >
      <Field label={t('goToItem.which')} hint={<span aria-live="polite">{hint}</span>}>
        <Input value={typed} onChange={(_event, { value }) => setTyped(value)} autoComplete="off" />
      </Field>
    </FormDialog>
  );
}
