import { useMemo, useState } from 'react';
import type { Agenda } from '../../database/agenda.ts';
import { renameGroup } from '../../database/groups.ts';
import { changeItem } from '../../database/items.ts';
import { keepEqual } from '../../database/keepEqual.ts';
import type { MeetingPart } from '../../stores/navigation.ts';
import { nothingUnderWay, type ActsInput, type OutlineState } from './outlineState.ts';
import type { TitledRow } from './rows.ts';
import { useAddActs, type AddActs } from './useAddActs.ts';
import { useMarkActs, type MarkActs } from './useMarkActs.ts';
import { useMoveActs, type MoveActs } from './useMoveActs.ts';
import { useRemoveActs, type RemoveActs } from './useRemoveActs.ts';

/** Everything that can be done to the outline, by key or by mouse. */
export interface OutlineActs extends OutlineState, AddActs, MarkActs, MoveActs, RemoveActs {
  readonly startRenaming: (row: TitledRow) => void;
  readonly stopRenaming: () => void;
  readonly rename: (row: TitledRow, title: string) => Promise<unknown>;
  /** Puts the focus on a row, which may be far from those in the page; null when it has it. */
  readonly want: (rowId: string | null) => void;
}

export function useOutlineActs(
  agenda: Agenda,
  /** The row whose page is on screen. */
  openId: string,
  onSelect: (part: MeetingPart) => void,
): OutlineActs {
  const [state, setState] = useState(nothingUnderWay);
  const input = useMemo<ActsInput>(
    () => ({
      agenda,
      onSelect,
      change: (change) => setState((present) => keepEqual(present, { ...present, ...change })),
    }),
    [agenda, onSelect],
  );
  const adding = useAddActs(input, state.addedId);
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
      startRenaming: (row) => input.change({ editingId: row.id, addedId: null }),
      stopRenaming: () => input.change({ editingId: null }),
      want: (wantedId) => input.change({ wantedId }),
      rename: (row, title) =>
        row.kind === 'group' ? renameGroup(row.entry.group, title) : changeItem(row.entry.item, { title }),
    }),
    [adding, input, marking, moving, removing, state],
  );
}
