import { useCallback, useEffect } from 'react';
import { callMain, listenToMain } from '../../bridge/main.ts';
import { useNotice } from '../../components/toasts.tsx';
import { useFailureText } from '../../components/useFailureText.ts';
import { askAboutPackage } from '../../stores/packageOpening.ts';

type Asking = 'package.choose' | 'package.takeWaiting';

/**
 * Lets the person choose a package, and takes the one that Punkt was opened with: by a double click, before this or now.
 * What each is, and what is to be done with it, is asked in OpenedPackage.
 */
export function useOpenPackage(): () => void {
  const notice = useNotice();
  const failureText = useFailureText();
  const open = useCallback(
    (topic: Asking): void => {
      const ask = async (): Promise<void> => {
        const target = await callMain(topic, undefined);
        if (target) askAboutPackage(target);
      };
      ask().catch((error: unknown) => notice(failureText(error), 'error'));
    },
    [failureText, notice],
  );
  useEffect(() => {
    open('package.takeWaiting');
    return listenToMain('package.waiting', () => open('package.takeWaiting'));
  }, [open]);
  return useCallback(() => open('package.choose'), [open]);
}
