import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
} from '@fluentui/react-components';
import { useTranslation } from 'react-i18next';
import { useFocusReturn } from '../../components/useFocusReturn.ts';
import type { BinEntry } from '../../database/bin.ts';
import { useEntryTitle } from './useEntryTitle.ts';

interface ConfirmDialogProps {
  readonly entries: readonly BinEntry[];
  readonly onConfirm: () => void;
  readonly onClose: () => void;
}

/** Asks before something is deleted for good. Enter leaves it where it is. */
export function ConfirmDialog({ entries, onConfirm, onClose }: ConfirmDialogProps) {
  const { t } = useTranslation();
  const titleOf = useEntryTitle();
  useFocusReturn();
  const [only] = entries;
  const question =
    only && entries.length === 1
      ? t('bin.confirmOne', { title: titleOf(only) })
      : t('bin.confirmAll', { count: entries.length });
  const confirm = (): void => {
    onConfirm();
    onClose();
  };
  return (
    <Dialog open modalType="alert" onOpenChange={(_event, { open }) => !open && onClose()}>
      <DialogSurface>
        <DialogBody>
          <DialogTitle>{question}</DialogTitle>
          <DialogContent>{t('bin.confirmText')}</DialogContent>
          <DialogActions>
            <Button onClick={onClose}>{t('cancel')}</Button>
            <Button appearance="primary" onClick={confirm}>
              {t('bin.delete')}
            </Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
