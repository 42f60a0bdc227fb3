import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { callMain } from '../../bridge/main.ts';
import { useNotice } from '../../components/toasts.tsx';
import { useFailureText } from '../../components/useFailureText.ts';
import { restoreMeeting } from '../../database/meetings.ts';
import { hasMeeting } from '../../database/snapshots.ts';
import { storeReceived } from '../../database/received.ts';
import { openMeeting } from '../../stores/navigation.ts';

/** Lets the person choose a meeting package, stores its meeting and opens it. A meeting that is here stays as it is. */
export function useOpenPackage(): () => void {
  const { t } = useTranslation();
  const notice = useNotice();
  const failureText = useFailureText();
  return useCallback(() => {
    const open = async (): Promise<void> => {
      const chosen = await callMain('package.choose', undefined);
      if (!chosen) return;
      const order = { jobId: crypto.randomUUID(), targetId: chosen.targetId, passphrase: null };
      const read = await callMain('package.read', { ...order, keepFiles: true });
      if (read.content.kind !== 'meeting') return;
      const { id } = read.content.snapshot.meeting;
      const known = await hasMeeting(id);
      if (known) await restoreMeeting(id);
      else await storeReceived(read.version, read.content);
      openMeeting(id);
      notice(t(known ? 'package.alreadyHere' : 'package.opened', { file: chosen.fileName }), 'info');
    };
    open().catch((error: unknown) => notice(failureText(error), 'error'));
  }, [failureText, notice, t]);
}
