import { useCallback } from 'react';
import type { LayoutProfileId } from '#shared/model/body.ts';
import { samples } from '#shared/sample/samples.ts';
import { hasMeeting, storeSnapshot } from '../../database/snapshots.ts';
import { restoreMeeting } from '../../database/meetings.ts';
import { openMeeting } from '../../stores/navigation.ts';
import { save } from '../../stores/saving.ts';

/** Puts a form's filled-in example among the meetings, unless it is there already, and opens it. */
export function useOpenSample(): (form: LayoutProfileId) => void {
  return useCallback((form) => {
    void save(async () => {
      const sample = samples[form];
      const { id } = sample.meeting;
      if (await hasMeeting(id)) await restoreMeeting(id);
      else await storeSnapshot(sample);
      openMeeting(id);
    });
  }, []);
}
