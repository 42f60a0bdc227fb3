import { useMemo, useState } from 'react';
import type { Agenda } from '../../database/agenda.ts';
import { renameGroup } from '../../database/groups.ts';
import { changeItem } from '../../database/items.ts';
import { keepEqual } from '../../database/keepEqual.ts';
import type { MeetingPart } from '../../stores/navigation.ts';
import type { Moved } from './describeMove.ts';
import type { Marking } from './marking.ts';
import type { Stays } from './moves.ts';
import type { TitledRow } from './rows.ts';
import { useAddActs, type AddActs } from './useAddActs.ts';
import { useMarkActs, type MarkActs } from './useMarkActs.ts';
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
  /** The row that is to take the focus as soon as it is in the page. */
  readonly wantedId: string | null;
  /** null: only the row with the focus is worked on. */
  readonly marking: Marking | null;
  readonly moved: Moved | null;
  /** Why the last move came to nothing; null when it did not. */
  readonly stays: Stays | null;
}

export interface ActsInput {
  readonly agenda: Agenda;
  readonly onSelect: (part: MeetingPart) => void;
  readonly change: (change: Partial<OutlineState>) => void;
}

/** Everything that can be done to the outline, by key or by mouse. */
export interface OutlineActs extends OutlineState, AddActs, MarkActs, MoveActs, RemoveActs {
  readonly startRenaming: (row: TitledRow) => void;
  readonly stopRenaming: () => void;
  readonly rename: (row: TitledRow, title: string) => Promise<unknown>;
  /** Puts the focus on a row, which may be far from those in the page; null when it has it. */
  readonly want: (rowId: string | null) => void;
}

const nothing: OutlineState = {
  editingId: null,
  awaited: null,
  wantedId: null,
  marking: null,
  moved: null,
  stays: null,
};

export function useOutlineActs(
  agenda: Agenda,
  /** The row whose page is on screen. */
  openId: string,
  onSelect: (part: MeetingPart) => void,
): OutlineActs {
  const [state, setState] = useState(nothing);
  const input = useMemo<ActsInput>(
    () => ({
      agenda,
      onSelect,
      change: (change) => setState((present) => keepEqual(present, { ...present, ...change })),
    }),
    [agenda, onSelect],
  );
  const adding = useAddActs(input);
  const marking = useMarkActs(input, openId, state.marking);
  const moving = useMoveActs(input);
  const removing = useRemoveActs(input);
  return useMemo(
    () => ({
      ...state,
      ...adding,
      ...marking,
      ...moving,
      ...removing,
      startRenaming: (row) => input.change({ editingId: row.id }),
      stopRenaming: () => input.change({ editingId: null }),
      want: (wantedId) => input.change({ wantedId }),
      rename: (row, title) =>
        row.kind === 'group' ? renameGroup(row.entry.group, title) : changeItem(row.entry.item, { title }),
    }),
    [adding, input, marking, moving, removing, state],
  );
}
