import { useState } from 'react';
import { useAct } from '../../components/useAct.ts';
import { listBodies } from '../../database/bodies.ts';
import { useLive } from '../../database/live.ts';
import { go, useNavigation, type Place } from '../../stores/navigation.ts';
import {
  askForMeeting,
  closeNewMeeting,
  useNewMeetingWish,
  type NewMeetingWish,
} from '../../stores/newMeeting.ts';
import { useThemeChoice } from '../../stores/theme.ts';
import { BinDialog } from '../bin/BinDialog.tsx';
import { NewBodyDialog } from '../bodies/NewBodyDialog.tsx';
import { useHistoryActs } from '../history/useHistoryActs.ts';
import { KeysDialog } from '../keys/KeysDialog.tsx';
import { NewMeetingDialog } from '../meetings/NewMeetingDialog.tsx';
import { OpenedPackages } from '../package/OpenedPackages.tsx';
import { useOpenPackage } from '../package/useOpenPackage.ts';
import { chooseTheme } from '../settings/chooseTheme.ts';
import { useFullScreenActs } from './useFullScreenActs.ts';

/** What can be done wherever one stands in Punkt, and the dialogs it opens. */
export function FrameActs() {
  const [dialog, setDialog] = useState<'newBody' | 'keys' | 'bin' | null>(null);
  const wish = useNewMeetingWish((state) => state.wish);
  const bodies = useLive(listBodies);
  const meetingId = useNavigation(({ place }) =>
    place.kind === 'meeting' || place.kind === 'preview' ? place.meetingId : null,
  );
  const close = (): void => {
    setDialog(null);
    closeNewMeeting();
  };
  useAct('newMeeting', () => askForMeeting(bodyAtHand()), { available: (bodies?.length ?? 0) > 0 });
  useAct('newBody', () => setDialog('newBody'));
  useAct('openPackage', useOpenPackage());
  useAct('showBin', () => setDialog('bin'));
  useAct('showKeys', () => setDialog('keys'));
  useHistoryActs();
  useFullScreenActs();
  usePlaceActs();
  useThemeActs();
  return (
    <>
      {wish && <NewMeetingDialog wish={wish} onClose={close} />}
      <OpenedPackages />
      {dialog === 'newBody' && <NewBodyDialog onClose={close} />}
      {dialog === 'bin' && <BinDialog meetingId={meetingId} onClose={close} />}
      {dialog === 'keys' && <KeysDialog onClose={close} />}
    </>
  );
}

/** Whoever looks at a body wants a meeting of that one. */
function bodyAtHand(): NewMeetingWish {
  const { place } = useNavigation.getState();
  return place.kind === 'bodies' && place.bodyId !== null ? { bodyId: place.bodyId } : {};
}

function usePlaceActs(): void {
  const present = useNavigation(({ place }) => place.kind);
  const elsewhere = (kind: Place['kind']): { available: boolean } => ({ available: kind !== present });
  useAct('goToMeetings', () => go({ kind: 'meetings' }), elsewhere('meetings'));
  useAct('goToFollowUp', () => go({ kind: 'followUp' }), elsewhere('followUp'));
  useAct(
    'goToYearPlan',
    () => go({ kind: 'yearPlan', bodyId: null, year: null, form: 'wheel' }),
    elsewhere('yearPlan'),
  );
  useAct('goToBodies', () => go({ kind: 'bodies', bodyId: null }), elsewhere('bodies'));
  useAct('goToSettings', () => go({ kind: 'settings' }), elsewhere('settings'));
}

function useThemeActs(): void {
  const present = useThemeChoice(({ choice }) => choice);
  useAct('lightTheme', () => chooseTheme('light'), { available: present !== 'light' });
  useAct('darkTheme', () => chooseTheme('dark'), { available: present !== 'dark' });
  useAct('systemTheme', () => chooseTheme('system'), { available: present !== 'system' });
}
