import { useMemo, useState } from 'react';
import type { Agenda } from '../../database/agenda.ts';
import { renameGroup } from '../../database/groups.ts';
import { changeItem } from '../../database/items.ts';
import type { MeetingPart } from '../../stores/navigation.ts';
import type { Stays } from './moves.ts';
import type { TitledRow } from './rows.ts';
import { useAddActs, type AddActs } from './useAddActs.ts';
import { useMoveActs, type MoveActs } from './useMoveActs.ts';
import { useRemoveActs, type RemoveActs } from './useRemoveActs.ts';

/** The line of the page on screen takes the focus once this row has come, or has gone and took the focus with it. */
export interface AwaitedRow {
  readonly id: string;
  readonly until: 'here' | 'gone';
}

/** What the outline's acts share: what they change on screen besides the agenda. */
export interface OutlineState {
  /** The row whose title is being typed. */
  readonly editingId: string | null;
  readonly awaited: AwaitedRow | null;
  /** Why the last move came to nothing; null when it did not. */
  readonly stays: Stays | null;
}

export interface ActsInput {
  readonly agenda: Agenda;
  readonly onSelect: (part: MeetingPart) => void;
  readonly change: (change: Partial<OutlineState>) => void;
}

/** Everything that can be done to the outline, by key or by mouse. */
export interface OutlineActs extends OutlineState, AddActs, MoveActs, RemoveActs {
  readonly startRenaming: (row: TitledRow) => void;
  readonly stopRenaming: () => void;
  readonly rename: (row: TitledRow, title: string) => Promise<unknown>;
}

const nothing: OutlineState = { editingId: null, awaited: null, stays: null };

export function useOutlineActs(agenda: Agenda, onSelect: (part: MeetingPart) => void): OutlineActs {
  const [state, setState] = useState(nothing);
  const input = useMemo<ActsInput>(
    () => ({ agenda, onSelect, change: (change) => setState((present) => ({ ...present, ...change })) }),
    [agenda, onSelect],
  );
  const adding = useAddActs(input);
  const moving = useMoveActs(input);
  const removing = useRemoveActs(input);
  return useMemo(
    () => ({
      ...state,
      ...adding,
      ...moving,
      ...removing,
      startRenaming: (row) => input.change({ editingId: row.id }),
      stopRenaming: () => input.change({ editingId: null }),
      rename: (row, title) =>
        row.kind === 'group' ? renameGroup(row.entry.group, title) : changeItem(row.entry.item, { title }),
    }),
    [adding, input, moving, removing, state],
  );
}
