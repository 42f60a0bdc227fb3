import { useEffect, useState } from 'react';
import { countChanges } from '#shared/changes/findChanges.ts';
import { onMeetingChanged } from '../../database/changes.ts';
import { readChanges } from './readChanges.ts';

/** Comparing a whole agenda is no work to be done at every keystroke. */
const REST_MS = 1000;

/** How many changes there are since the agenda was last sent out, a moment after each; null where it never was. */
export function useChangeCount(meetingId: string): number | null {
  const [count, setCount] = useState<number | null>(null);
  useEffect(() => {
    let present = true;
    let resting: ReturnType<typeof setTimeout> | undefined;
    const compare = async (): Promise<void> => {
      const changes = await readChanges(meetingId);
      if (present) setCount(changes && countChanges(changes));
    };
    const compareSoon = (changedId: string): void => {
      if (changedId !== meetingId) return;
      clearTimeout(resting);
      resting = setTimeout(() => void compare(), REST_MS);
    };
    void compare();
    const stop = onMeetingChanged(compareSoon);
    return () => {
      present = false;
      clearTimeout(resting);
      stop();
    };
  }, [meetingId]);
  return count;
}
