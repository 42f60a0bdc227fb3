import { useEffect, useState } from 'react';
import { findMeeting } from '../../database/meetings.ts';
import { placeSetting } from '../../database/settings.ts';
import { go, useNavigation, type Place } from '../../stores/navigation.ts';

/** Opens Punkt where it was left, however it was left. false until that is settled. */
export function useRememberedPlace(): boolean {
  const [ready, setReady] = useState(false);
  useEffect(() => {
    const opening = openLastPlace().finally(() => setReady(true));
    const stop = useNavigation.subscribe(({ place }) => void opening.then(() => placeSetting.write(place)));
    return stop;
  }, []);
  return ready;
}

async function openLastPlace(): Promise<void> {
  const place = await placeSetting.read();
  if (place && (await stillThere(place))) go(place);
}

async function stillThere(place: Place): Promise<boolean> {
  const isOfMeeting = place.kind === 'meeting' || place.kind === 'preview';
  return !isOfMeeting || (await findMeeting(place.meetingId))?.deletedAt === null;
}
