import { Button, Field, Input } from '@fluentui/react-components';
import { LockClosedRegular } from '@fluentui/react-icons';
import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import styles from '../Reader.module.css';

interface PasswordFormProps {
  readonly wasWrong: boolean;
  readonly onUnlock: (password: string) => void;
  /** What else can be done with the file. */
  readonly children: ReactNode;
}

/** Asks for a PDF's password, which is forgotten as soon as the PDF is closed. */
export function PasswordForm({ wasWrong, onUnlock, children }: PasswordFormProps) {
  const { t } = useTranslation();
  const [password, setPassword] = useState('');
  return (
    <div className={styles.centred} data-pane="pages">
      <form
        className={styles.card}
        onSubmit={(event) => {
          event.preventDefault();
          if (password !== '') onUnlock(password);
        }}
      >
        <LockClosedRegular fontSize={32} aria-hidden />
        <p>{t('reader.locked')}</p>
        <Field
          label={t('reader.password')}
          hint={t('reader.passwordHint')}
          {...(wasWrong && { validationMessage: t('reader.wrongPassword') })}
        >
          <Input
            type="password"
            autoComplete="off"
            value={password}
            onChange={(_event, { value }) => setPassword(value)}
          />
        </Field>
        <Button type="submit" appearance="primary">
          {t('reader.unlock')}
        </Button>
      </form>
      {children}
    </div>
  );
}
