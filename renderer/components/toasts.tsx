import {
  Link,
  Toast,
  ToastTitle,
  ToastTrigger,
  useToastController,
  type ToastIntent,
} from '@fluentui/react-components';
import { useCallback, useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { historyOf } from '../database/history/journal.ts';
import { runAct } from '../stores/acts.ts';
import { useNavigation } from '../stores/navigation.ts';
import { historyAt, useHistoryHere } from './useHistory.ts';

export const TOASTER_ID = 'punkt';

/** Long enough to read the line, notice the mistake and reach the button. */
const UNDO_TIMEOUT_MS = 10_000;

/** Says what was done last and offers to undo it, for as long as that is what undoing would undo. */
export function useUndoToast(): (text: string) => void {
  const { dispatchToast } = useToastController(TOASTER_ID);
  return useCallback(
    (text) => {
      const history = historyAt(useNavigation.getState().place);
      const step = history === null ? undefined : historyOf(history).done.at(-1);
      if (!step) return;
      dispatchToast(<UndoToast text={text} stepId={step.id} />, {
        toastId: step.id,
        intent: 'info',
        timeout: UNDO_TIMEOUT_MS,
      });
    },
    [dispatchToast],
  );
}

interface UndoToastProps {
  readonly text: string;
  /** It is the toast's own id too. */
  readonly stepId: string;
}

function UndoToast({ text, stepId }: UndoToastProps) {
  const { t } = useTranslation();
  const { dismissToast } = useToastController(TOASTER_ID);
  const isNewest = useHistoryHere((history) => history?.done.at(-1)?.id === stepId);
  useEffect(() => {
    if (!isNewest) dismissToast(stepId);
  }, [dismissToast, isNewest, stepId]);
  return (
    <Toast>
      <ToastTitle
        action={
          <ToastTrigger>
            <Link as="button" onClick={() => runAct('undo')}>
              {t('acts.undo')}
            </Link>
          </ToastTrigger>
        }
      >
        {text}
      </ToastTitle>
    </Toast>
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
