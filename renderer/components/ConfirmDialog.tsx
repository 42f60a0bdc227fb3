import { Button, DialogActions, DialogBody, DialogContent, DialogTitle } from '@fluentui/react-components';
import { DialogFrame } from './DialogFrame.tsx';
import { useTranslation } from 'react-i18next';

interface ConfirmDialogProps {
  readonly question: string;
  /** What it means, for somebody who does not know. */
  readonly text: string;
  /** What the button says that does it. */
  readonly verb: string;
  readonly onConfirm: () => void;
  readonly onClose: () => void;
}

/** Asks before something is done that cannot be brought back for long. Enter leaves things as they are. */
export function ConfirmDialog({ question, text, verb, onConfirm, onClose }: ConfirmDialogProps) {
  const { t } = useTranslation();
  const confirm = (): void => {
    onConfirm();
    onClose();
  };
  return (
    <DialogFrame modalType="alert" onClose={onClose}>
      <DialogBody>
        <DialogTitle>{question}</DialogTitle>
        <DialogContent>{text}</DialogContent>
        <DialogActions>
          <Button onClick={onClose}>{t('cancel')}</Button>
          <Button appearance="primary" onClick={confirm}>
            {verb}
          </Button>
        </DialogActions>
      </DialogBody>
    </DialogFrame>
  );
}
