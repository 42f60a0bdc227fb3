import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { toFailure } from '#shared/contract/failure.ts';

/** Any thrown value as a sentence: what happened, why, and what to do now. */
export function useFailureText(): (error: unknown) => string {
  const { t } = useTranslation();
  return useCallback(
    (error) => {
      const failure = toFailure(error);
      return t(`failure.${failure.kind}`, {
        file: failure.fileName ?? t('failure.thisFile'),
        detail: failure.detail ?? '',
      });
    },
    [t],
  );
}
