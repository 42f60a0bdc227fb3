import { useMemo } from 'react';
import { moveRows, type Move } from '../../database/agendaRows.ts';
import { setFolded } from '../../stores/folding.ts';
import { save } from '../../stores/saving.ts';
import { movesToGap, type Gap } from './gaps.ts';
import { movesIntoGroup, movesOneStep, movesOutOfGroup, type Moving } from './moves.ts';
import type { TitledRow } from './rows.ts';
import type { ActsInput } from './outlineState.ts';

export interface MoveActs {
  readonly moveOneStep: (rows: readonly TitledRow[], step: -1 | 1) => void;
  readonly moveIntoGroup: (rows: readonly TitledRow[]) => void;
  readonly moveOutOfGroup: (rows: readonly TitledRow[]) => void;
  /** To where they were dragged. */
  readonly moveToGap: (rows: readonly TitledRow[], gap: Gap) => void;
  /** Takes away the line that says why the last move came to nothing. */
  readonly hush: () => void;
}

export function useMoveActs({ agenda, change }: ActsInput): MoveActs {
  return useMemo(() => {
    const { meeting, outline } = agenda;
    const move = (rows: readonly TitledRow[], moves: readonly Move[]): void => {
      if (moves.length === 0) return;
      change({ moved: { rows, before: outline } });
      // What goes into a folded group would be gone from sight, and the focus with it.
      for (const { place } of moves) if (place.groupId !== null) setFolded(place.groupId, false);
      void save(() => moveRows(meeting.id, moves));
    };
    const moveOrSay = (rows: readonly TitledRow[], moving: Moving): void => {
      if ('stays' in moving) change({ stays: moving.stays });
      else move(rows, moving.moves);
    };
    return {
      moveOneStep: (rows, step) => move(rows, movesOneStep(outline, rows, step)),
      moveIntoGroup: (rows) => moveOrSay(rows, movesIntoGroup(outline, rows)),
      moveOutOfGroup: (rows) => moveOrSay(rows, movesOutOfGroup(outline, rows)),
      moveToGap: (rows, gap) => move(rows, movesToGap(outline, rows, gap)),
      hush: () => change({ stays: null }),
    };
  }, [agenda, change]);
}
