import { Checkbox, Field, Input } from '@fluentui/react-components';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { focusWhenShown } from '../../components/focus.ts';
import { FormDialog } from '../../components/FormDialog.tsx';

interface PackageLockDialogProps {
  /** null: anybody can open it. */
  readonly onChoose: (passphrase: string | null) => void;
  readonly onClose: () => void;
}

/** Asks whether a meeting package is to be locked before it is written. The words are shown: nobody can ask for them again. */
export function PackageLockDialog({ onChoose, onClose }: PackageLockDialogProps) {
  const { t } = useTranslation();
  const [isLocked, setLocked] = useState(false);
  const [passphrase, setPassphrase] = useState('');
  const submit = async (): Promise<void> => onChoose(isLocked ? passphrase : null);
  return (
    <FormDialog
      title={t('package.exportTitle')}
      submitText={t('package.chooseFile')}
      ready={!isLocked || passphrase.trim() !== ''}
      onSubmit={submit}
      onClose={onClose}
    >
      <p>{t('package.exportText')}</p>
      <Checkbox
        label={t('package.lock')}
        checked={isLocked}
        onChange={(_event, { checked }) => setLocked(checked === true)}
      />
      {isLocked && (
        <Field label={t('package.passphrase')} hint={t('package.lockHint')}>
          <Input
            ref={focusWhenShown}
            value={passphrase}
            maxLength={1000}
            onChange={(_event, { value }) => setPassphrase(value)}
          />
        </Field>
      )}
    </FormDialog>
  );
}
