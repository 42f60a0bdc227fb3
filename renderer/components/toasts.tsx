import {
  Link,
  Toast,
  ToastTitle,
  ToastTrigger,
  useToastController,
  type ToastIntent,
} from '@fluentui/react-components';
import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { save } from '../stores/saving.ts';

export const TOASTER_ID = 'punkt';

/** Long enough to read the line, notice the mistake and reach the button. */
const UNDO_TIMEOUT_MS = 10_000;

/** Says what was done and offers to undo it. */
export function useUndoToast(): (text: string, undo: () => Promise<unknown>) => void {
  const { dispatchToast } = useToastController(TOASTER_ID);
  const { t } = useTranslation();
  return useCallback(
    (text, undo) => {
      dispatchToast(
        <Toast>
          <ToastTitle
            action={
              <ToastTrigger>
                <Link as="button" onClick={() => void save(undo)}>
                  {t('undo')}
                </Link>
              </ToastTrigger>
            }
          >
            {text}
          </ToastTitle>
        </Toast>,
        { intent: 'info', timeout: UNDO_TIMEOUT_MS },
      );
    },
    [dispatchToast, t],
  );
}

/** A line that goes by itself, or, for an error, stays until it is closed. */
export function useNotice(): (text: string, intent: ToastIntent) => void {
  const { dispatchToast } = useToastController(TOASTER_ID);
  return useCallback(
    (text, intent) => {
      dispatchToast(
        <Toast>
          <ToastTitle>{text}</ToastTitle>
        </Toast>,
        { intent, timeout: intent === 'error' ? -1 : UNDO_TIMEOUT_MS },
      );
    },
    [dispatchToast],
  );
}
