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
import type { Issue } from '#shared/model/issue.ts';
import { useFocusReturn } from '../../components/useFocusReturn.ts';

interface DeleteIssueDialogProps {
  readonly issue: Issue;
  readonly onConfirm: () => void;
  readonly onClose: () => void;
}

/** Asks before it is forgotten what was sent out. Enter leaves it where it is. */
export function DeleteIssueDialog({ issue, onConfirm, onClose }: DeleteIssueDialogProps) {
  const { t } = useTranslation();
  useFocusReturn();
  const confirm = (): void => {
    onConfirm();
    onClose();
  };
  return (
    <Dialog open modalType="alert" onOpenChange={(_event, { open }) => !open && onClose()}>
      <DialogSurface>
        <DialogBody>
          <DialogTitle>{t('issues.confirmDelete', { number: issue.number })}</DialogTitle>
          <DialogContent>{t('issues.confirmDeleteText')}</DialogContent>
          <DialogActions>
            <Button onClick={onClose}>{t('cancel')}</Button>
            <Button appearance="primary" onClick={confirm}>
              {t('issues.delete')}
            </Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
