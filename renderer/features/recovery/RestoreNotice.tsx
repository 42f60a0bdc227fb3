import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { FailureError } from '#shared/contract/failure.ts';
import { useNotice } from '../../components/toasts.tsx';
import { useFailureText } from '../../components/useFailureText.ts';
import type { RestoreOutcome } from './restore.ts';

/** Says once, after a restore, what came back. */
export function RestoreNotice({ outcome }: { readonly outcome: RestoreOutcome }) {
  const { t } = useTranslation();
  const notice = useNotice();
  const failureText = useFailureText();
  useEffect(() => {
    if (!outcome.ok) {
      const { failure } = outcome;
      notice(failureText(new FailureError(failure.kind, failure)), 'error');
    } else if (outcome.unreadable.length > 0) {
      notice(t('recovery.restoredPartly', { files: outcome.unreadable.join(', ') }), 'warning');
    } else {
      notice(t('recovery.restored', { count: outcome.meetings }), 'success');
    }
  }, [failureText, notice, outcome, t]);
  return null;
}
