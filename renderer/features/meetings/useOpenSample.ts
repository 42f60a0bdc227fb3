import { useCallback } from 'react';
import { sampleMeeting } from '#shared/sample/sampleMeeting.ts';
import { hasMeeting, storeSnapshot } from '../../database/snapshots.ts';
import { restoreMeeting } from '../../database/meetings.ts';
import { openMeeting } from '../../stores/navigation.ts';
import { save } from '../../stores/saving.ts';

/** Puts the filled-in example among the meetings, unless it is there already, and opens it. */
export function useOpenSample(): () => void {
  return useCallback(() => {
    void save(async () => {
      const { id } = sampleMeeting.meeting;
      if (await hasMeeting(id)) await restoreMeeting(id);
      else await storeSnapshot(sampleMeeting);
      openMeeting(id);
    });
  }, []);
}
