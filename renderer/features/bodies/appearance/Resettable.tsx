import { Button } from '@fluentui/react-components';
import { ArrowResetRegular } from '@fluentui/react-icons';
import { useRef, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { save } from '../../../stores/saving.ts';
import styles from './Appearance.module.css';

interface ResettableProps {
  /** What the field is called. */
  readonly name: string;
  readonly changed: boolean;
  readonly onReset: () => Promise<void>;
  readonly children: ReactNode;
}

/** A field, and beside it, once it is changed, the button that lets it be as the form has it. */
export function Resettable({ name, changed, onReset, children }: ResettableProps) {
  const { t } = useTranslation();
  const field = useRef<HTMLDivElement>(null);
  const reset = async (): Promise<void> => {
    // The button goes away with the change: the focus moves on to what it was about.
    field.current?.querySelector<HTMLElement>('input, textarea, [role=combobox]')?.focus();
    await save(onReset);
  };
  const label = t('layout.reset', { field: name });
  return (
    <div className={styles.resettable}>
      <div ref={field}>{children}</div>
      {changed && (
        <Button
          appearance="subtle"
          size="small"
          icon={<ArrowResetRegular />}
          aria-label={label}
          title={label}
          onClick={() => void reset()}
        />
      )}
    </div>
  );
}
