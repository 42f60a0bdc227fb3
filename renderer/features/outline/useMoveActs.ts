import { useMemo } from 'react';
import type { OutlineEntry } from '#shared/agenda/outline.ts';
import { readOutline } from '../../database/agenda.ts';
import { moveRows } from '../../database/agendaRows.ts';
import { setFolded } from '../../stores/folding.ts';
import { save } from '../../stores/saving.ts';
import { movesToGap, type Gap } from './gaps.ts';
import { movesIntoGroup, movesOneStep, movesOutOfGroup, type Moving } from './moves.ts';
import { rowsAgain, type TitledRow } from './rows.ts';
import type { ActsInput } from './outlineState.ts';

export interface MoveActs {
  readonly moveOneStep: (rows: readonly TitledRow[], step: -1 | 1) => void;
  readonly moveIntoGroup: (rows: readonly TitledRow[]) => void;
  readonly moveOutOfGroup: (rows: readonly TitledRow[]) => void;
  /** To where they were dragged. */
  readonly moveToGap: (rows: readonly TitledRow[], gap: Gap) => void;
  /** Takes away what was said of the last move. */
  readonly hush: () => void;
}

type FindMoves = (outline: readonly OutlineEntry[], rows: readonly TitledRow[]) => Moving;

let previous: Promise<unknown> = Promise.resolve();

/** Moves one after the other: a key that is held down comes again before the screen shows what it did. */
function inTurn(move: () => Promise<unknown>): void {
  previous = previous.then(move);
}

export function useMoveActs({ agenda, change }: ActsInput): MoveActs {
  return useMemo(() => {
    const { meeting, outline } = agenda;
    const moveNow = async (marked: readonly TitledRow[], find: FindMoves): Promise<void> => {
      const present = await readOutline(meeting.id);
      const rows = rowsAgain(present, marked);
      const moving = find(present, rows);
      if ('stays' in moving) return change({ stays: moving.stays });
      if (moving.moves.length === 0) return;
      change({ moved: { rows, before: outline } });
      // What goes into a folded group would be gone from sight, and the focus with it.
      for (const { place } of moving.moves) if (place.groupId !== null) setFolded(place.groupId, false);
      await moveRows(meeting.id, moving.moves);
    };
    const move = (rows: readonly TitledRow[], find: FindMoves): void =>
      inTurn(() => save(() => moveNow(rows, find)));
    return {
      moveOneStep: (marked, step) =>
        move(marked, (present, rows) => ({ moves: movesOneStep(present, rows, step) })),
      moveIntoGroup: (marked) => move(marked, movesIntoGroup),
      moveOutOfGroup: (marked) => move(marked, movesOutOfGroup),
      moveToGap: (marked, gap) =>
        move(marked, (present, rows) => ({ moves: movesToGap(present, rows, gap) })),
      hush: () => change({ stays: null, moved: null }),
    };
  }, [agenda, change]);
}
