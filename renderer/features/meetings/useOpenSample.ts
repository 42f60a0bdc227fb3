import { useCallback } from 'react';
import { examples, type ExampleName } from '#shared/sample/samples.ts';
import { hasMeeting, storeSnapshot } from '../../database/snapshots.ts';
import { restoreMeeting } from '../../database/meetings.ts';
import { openMeeting } from '../../stores/navigation.ts';
import { save } from '../../stores/saving.ts';

/** Puts a filled-in example among the meetings, unless it is there already, and opens it. */
export function useOpenSample(): (name: ExampleName) => void {
  return useCallback((name) => {
    void save(async () => {
      const sample = examples[name];
      const { id } = sample.meeting;
      if (await hasMeeting(id)) await restoreMeeting(id);
      else await storeSnapshot(sample);
      openMeeting(id, name === 'held' ? { kind: 'minutes', itemId: null } : undefined);
    });
  }, []);
}
