import { Field, Input } from '@fluentui/react-components';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Appendix } from '#shared/model/appendix.ts';
import { FormDialog } from '../../components/FormDialog.tsx';
import { readWebAddress } from './readWebAddress.ts';

interface AddressDialogProps {
  readonly appendix: Appendix;
  readonly onAnswered: (url: string) => Promise<unknown>;
  readonly onClose: () => void;
}

/** Asks for the address that an appendix leads to. */
export function AddressDialog({ appendix, onAnswered, onClose }: AddressDialogProps) {
  const { t } = useTranslation();
  const { source, title } = appendix;
  const [typed, setTyped] = useState(source?.kind === 'link' ? source.url : '');
  const url = readWebAddress(typed);
  return (
    <FormDialog
      title={t('appendices.linkTitle', { title })}
      submitText={t('appendices.insertLink')}
      ready={url !== null}
      onSubmit={async () => url !== null && onAnswered(url)}
      onClose={onClose}
    >
      <AddressField typed={typed} onTyped={setTyped} hint={t('appendices.addressHint')} />
    </FormDialog>
  );
}

interface AddressFieldProps {
  readonly typed: string;
  readonly onTyped: (typed: string) => void;
  readonly hint: string;
}

/** A field for an address on the web, which says when what is typed is none. */
export function AddressField({ typed, onTyped, hint }: AddressFieldProps) {
  const { t } = useTranslation();
  const isWrong = typed.trim() !== '' && readWebAddress(typed) === null;
  return (
    <Field
      label={t('appendices.address')}
      hint={hint}
      {...(isWrong && { validationMessage: t('appendices.noAddress') })}
    >
      <Input value={typed} onChange={(_event, { value }) => onTyped(value)} />
    </Field>
  );
}
