import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
} from '@fluentui/react-components';
import type { ReactNode, SubmitEvent } from 'react';
import { useTranslation } from 'react-i18next';
import styles from '../../components/form.module.css';

interface EntryDialogProps {
  readonly title: string;
  /** What the button that keeps what was written says. */
  readonly submit: string;
  /** false while something is missing. */
  readonly ready: boolean;
  readonly onSubmit: () => Promise<void>;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** The frame around everything that is written about a year: Enter keeps it, Escape leaves it. */
export function EntryDialog({ title, submit, ready, onSubmit, onClose, children }: EntryDialogProps) {
  const { t } = useTranslation();
  const keep = async (event: SubmitEvent): Promise<void> => {
    event.preventDefault();
    if (!ready) return;
    await onSubmit();
    onClose();
  };
  return (
    <Dialog open onOpenChange={(_event, { open }) => !open && onClose()}>
      <DialogSurface aria-describedby={undefined}>
        <form onSubmit={(event) => void keep(event)}>
          <DialogBody>
            <DialogTitle>{title}</DialogTitle>
            <DialogContent className={styles.form}>{children}</DialogContent>
            <DialogActions>
              <Button onClick={onClose}>{t('cancel')}</Button>
              <Button type="submit" appearance="primary" disabled={!ready}>
                {submit}
              </Button>
            </DialogActions>
          </DialogBody>
        </form>
      </DialogSurface>
    </Dialog>
  );
}
