import { useEffect } from 'react';
import { setFolded } from '../../stores/folding.ts';
import { groupIdOf, type Row } from './rows.ts';

/** Unfolds the group of an item that is opened from elsewhere: by a search, a link, the keys that turn pages. */
export function useUnfolding(present: Row | undefined): void {
  const id = present?.id;
  const groupId = present ? groupIdOf(present) : null;
  useEffect(() => {
    // The id counts: another item of a group that was folded meanwhile.
    if (id !== undefined && groupId !== null) setFolded(groupId, false);
  }, [id, groupId]);
}
