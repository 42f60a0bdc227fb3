import { useMemo } from 'react';
import { toggleMark, type Marking } from '../../components/marking.ts';
import { useFolding } from '../../stores/folding.ts';
import { markRowsTo } from './marking.ts';
import { rowsOf, type TitledRow } from './rows.ts';
import type { ActsInput, OutlineState } from './outlineState.ts';

export interface MarkActs {
  readonly mark: (marking: Marking | null) => void;
  /** All rows from the last one marked, or from the one whose page is open, to this. */
  readonly markTo: (row: TitledRow) => void;
  readonly toggleMark: (row: TitledRow) => void;
}

export function useMarkActs(
  { agenda, change }: ActsInput,
  openId: string,
  marking: OutlineState['marking'],
): MarkActs {
  return useMemo(
    () => ({
      mark: (next) => change({ marking: next }),
      markTo: (row) => {
        const rows = rowsOf(agenda.outline, useFolding.getState().folded);
        change({ marking: markRowsTo(rows, marking?.anchorId ?? openId, row.id) });
      },
      toggleMark: (row) => change({ marking: toggleMark(marking, openId, row.id) }),
    }),
    [agenda.outline, change, marking, openId],
  );
}
