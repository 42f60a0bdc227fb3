import { useMemo, useState } from 'react';
import type { Choice } from '#shared/merge/conflicts.ts';
import { resolveMerge } from '#shared/merge/mergeMeetings.ts';
import { isSameMeeting } from '#shared/merge/sameMeeting.ts';
import type { MeetingSnapshot } from '#shared/model/snapshot.ts';
import type { Standing } from '../../database/received.ts';

export interface MergeChoices {
  readonly choices: ReadonlyMap<string, Choice>;
  readonly choose: (conflictId: string, choice: Choice) => void;
  /** The meeting as it will be. */
  readonly merged: MeetingSnapshot;
  /** locked: its minutes are approved, and something in them would be changed. */
  readonly outcome: 'nothing' | 'choosing' | 'ready' | 'locked';
}

/** What is chosen in a merge so far, and what comes of it; null for a meeting that is not here yet. */
export function useMergeChoices(standing: Standing): MergeChoices | null {
  const [choices, setChoices] = useState<ReadonlyMap<string, Choice>>(new Map());
  return useMemo(() => {
    if (standing.kind === 'new') return null;
    const { merge } = standing;
    const merged = resolveMerge(merge, choices);
    const isOpen = merge.conflicts.some(({ id }) => !choices.has(id));
    const isSame = merge.conflicts.length === 0 && isSameMeeting(merge.ours, merged);
    const isLocked = merge.ours.meeting.status === 'approved';
    const choose = (conflictId: string, choice: Choice): void =>
      setChoices((present) => new Map([...present, [conflictId, choice]]));
    const changing = isLocked ? 'locked' : isOpen ? 'choosing' : 'ready';
    return { choices, choose, merged, outcome: isSame ? 'nothing' : changing };
  }, [standing, choices]);
}
