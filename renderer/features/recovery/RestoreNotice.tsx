import type { TFunction } from 'i18next';
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
      notice(describePartly(t, outcome), 'warning');
    } else {
      notice(describeRestored(t, outcome), 'success');
    }
  }, [failureText, notice, outcome, t]);
  return null;
}

type Restored = Extract<RestoreOutcome, { readonly ok: true }>;

function describePartly(t: TFunction, outcome: Restored): string {
  const files = outcome.unreadable.join(', ');
  if (outcome.bodies === 0 && outcome.meetings === 0) return t('recovery.restoredNothing', { files });
  return t('recovery.restoredPartly', { restored: describeRestored(t, outcome), files });
}

function describeRestored(t: TFunction, { bodies, meetings }: Restored): string {
  if (bodies > 0 && meetings > 0) {
    return t('recovery.restoredBoth', {
      bodies: t('recovery.bodies', { count: bodies }),
      meetings: t('recovery.meetings', { count: meetings }),
    });
  }
  if (bodies > 0) return t('recovery.restoredBodies', { count: bodies });
  return meetings > 0 ? t('recovery.restored', { count: meetings }) : t('recovery.restoredSettings');
}
