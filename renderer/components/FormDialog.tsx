import { Button, DialogActions, DialogBody, DialogContent, DialogTitle } from '@fluentui/react-components';
import { useEffect, useRef, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { DialogFrame } from './DialogFrame.tsx';
import styles from './form.module.css';

interface FormDialogProps {
  readonly title: string;
  /** What the button says that does it. */
  readonly submitText: string;
  /** false: something that it takes is missing yet. */
  readonly ready: boolean;
  /** Most often there is only to say yes: Enter does. */
  readonly beginsAtSubmit?: boolean;
  readonly onSubmit: () => Promise<unknown>;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** Fields to fill in, for something new or for what there is. Enter keeps them, Esc leaves them. A field with a fault in it stops both the key and the button. */
export function FormDialog({
  title,
  submitText,
  ready,
  beginsAtSubmit = false,
  onSubmit,
  onClose,
  children,
}: FormDialogProps) {
  const { t } = useTranslation();
  const submitButton = useRef<HTMLElement | null>(null);
  const isBusy = useRef(false);
  // After the dialog itself, which goes to the first thing in it.
  useEffect(() => {
    if (beginsAtSubmit) submitButton.current?.focus();
  }, [beginsAtSubmit]);
  const submit = async (form: HTMLFormElement): Promise<void> => {
    // What a field could not read is not kept: the one before it, still behind it, is not what was meant.
    const refused = form.querySelector<HTMLElement>('[aria-invalid="true"]');
    refused?.focus();
    // A second Enter, pressed while the first is still being done, would do it again.
    if (!ready || refused || isBusy.current) return;
    isBusy.current = true;
    try {
      await onSubmit();
    } finally {
      isBusy.current = false;
    }
    onClose();
  };
  return (
    <DialogFrame onClose={onClose}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          void submit(event.currentTarget);
        }}
      >
        <DialogBody>
          <DialogTitle>{title}</DialogTitle>
          <DialogContent className={styles.form}>{children}</DialogContent>
          <DialogActions>
            <Button onClick={onClose}>{t('cancel')}</Button>
            <Button
              type="submit"
              appearance="primary"
              disabled={!ready}
              ref={(element: HTMLElement | null) => {
                submitButton.current = element;
              }}
            >
              {submitText}
            </Button>
          </DialogActions>
        </DialogBody>
      </form>
    </DialogFrame>
  );
}
