import { Button, Field, Input } from '@fluentui/react-components';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import styles from './AttendanceDialog.module.css';

interface NameFormProps {
  readonly label: string;
  readonly onSubmit: (name: string) => Promise<unknown>;
  /** The field has done its work, or is not wanted after all. */
  readonly onDone: () => void;
}

/** One name to type: Enter keeps it, an empty one is nobody. */
export function NameForm({ label, onSubmit, onDone }: NameFormProps) {
  const { t } = useTranslation();
  const [name, setName] = useState('');
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => form.current?.querySelector('input')?.focus(), []);
  const submit = async (): Promise<void> => {
    if (name.trim() !== '') await onSubmit(name.trim());
    onDone();
  };
  return (
    <form
      ref={form}
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        void submit();
      }}
    >
      <Field label={label}>
        <Input value={name} onChange={(_event, { value }) => setName(value)} autoComplete="off" />
      </Field>
      <Button type="submit">{t('presence.add')}</Button>
    </form>
  );
}
