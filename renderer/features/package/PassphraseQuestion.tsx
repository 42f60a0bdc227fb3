import {
  Button,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogTitle,
  Field,
  Input,
} from '@fluentui/react-components';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { focusWhenShown } from '../../components/focus.ts';
import formStyles from '../../components/form.module.css';

interface PassphraseQuestionProps {
  readonly fileName: string;
  readonly wrong: boolean;
  readonly onAnswer: (passphrase: string) => void;
  readonly onClose: () => void;
}

/** Asks for the words that a package is locked with. */
export function PassphraseQuestion({ fileName, wrong, onAnswer, onClose }: PassphraseQuestionProps) {
  const { t } = useTranslation();
  const [passphrase, setPassphrase] = useState('');
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        if (passphrase !== '') onAnswer(passphrase);
      }}
    >
      <DialogBody>
        <DialogTitle>{t('package.lockedTitle', { file: fileName })}</DialogTitle>
        <DialogContent className={formStyles.form}>
          <Field
            label={t('package.passphrase')}
            {...(wrong && { validationMessage: t('package.wrongPassphrase') })}
          >
            <Input
              ref={focusWhenShown}
              type="password"
              value={passphrase}
              maxLength={1000}
              onChange={(_event, { value }) => setPassphrase(value)}
            />
          </Field>
          <p className={formStyles.hint}>{t('package.lockedHint')}</p>
        </DialogContent>
        <DialogActions>
          <Button onClick={onClose}>{t('cancel')}</Button>
          <Button type="submit" appearance="primary" disabled={passphrase === ''}>
            {t('package.unlock')}
          </Button>
        </DialogActions>
      </DialogBody>
    </form>
  );
}
