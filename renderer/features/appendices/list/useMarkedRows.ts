import { useState } from 'react';
import type { Appendix } from '#shared/model/appendix.ts';
import { markTo, toggleMark, type Marking } from '../../../components/marking.ts';

/** How the mouse marks a row, as in the outline: Ctrl this one too, Shift all up to it, a plain click none. */
export type MarkedBy = 'one' | 'upTo' | 'none';

export interface MarkedRows {
  /** null: only the row with the focus is worked on. */
  readonly marking: Marking | null;
  readonly mark: (marking: Marking | null) => void;
  readonly markBy: (appendix: Appendix, how: MarkedBy) => void;
  /** What is worked on from a row: all that are marked where it is one of them, else it alone. In their order. */
  readonly workedOn: (appendix: Appendix) => readonly Appendix[];
}

/** Which rows of the list are marked. A mark goes with its appendix, and comes back with it. */
export function useMarkedRows(appendices: readonly Appendix[], shownId: string | null): MarkedRows {
  const [stored, mark] = useState<Marking | null>(null);
  const marked = appendices.filter(({ id }) => stored?.ids.has(id));
  const marking = stored && marked.length > 0 ? { ...stored, ids: new Set(idsOf(marked)) } : null;
  return {
    marking,
    mark,
    markBy({ id }, how) {
      switch (how) {
        case 'none':
          return mark(null);
        case 'one':
          return mark(toggleMark(marking, shownId ?? undefined, id));
        case 'upTo':
          return mark(markTo(idsOf(appendices), marking?.anchorId ?? shownId ?? id, id));
      }
    },
    workedOn: (appendix) => (marked.includes(appendix) ? marked : [appendix]),
  };
}

function idsOf(appendices: readonly Appendix[]): string[] {
  return appendices.map(({ id }) => id);
}
