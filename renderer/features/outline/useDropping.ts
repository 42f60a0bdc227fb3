import {
  dropTargetForElements,
  type ElementDropTargetEventBasePayload,
} from '@atlaskit/pragmatic-drag-and-drop/element/adapter';
import { useEffect, useEffectEvent, useState, type RefObject } from 'react';
import type { Agenda } from '../../database/agenda.ts';
import { gapAt, type Gap } from './gaps.ts';
import { lineAt, topOf } from './lineHeights.ts';
import { draggedRows } from './dragging.ts';
import { groupIdOf, type Row, type TitledRow } from './rows.ts';
import type { OutlineActs } from './useOutlineActs.ts';

/** A gap, and how far down the list it is, in CSS pixels. */
export interface ShownGap extends Gap {
  readonly top: number;
}

interface DroppingInput {
  readonly tree: RefObject<HTMLElement | null>;
  readonly agenda: Agenda;
  /** The rows that can be seen, from top to bottom. */
  readonly rows: readonly Row[];
  readonly acts: OutlineActs;
}

/** Takes lines that are dragged over the list. Gives the gap that they would go into; null while none are. */
export function useDropping({ tree, agenda, rows, acts }: DroppingInput): ShownGap | null {
  const [shown, setShown] = useState<ShownGap | null>(null);
  const find = (event: ElementDropTargetEventBasePayload): { dragged: TitledRow[]; gap: Gap } => {
    const dragged = draggedRows(event.source.data, rows, acts.marking);
    const hasGroup = dragged.some(({ kind }) => kind === 'group');
    return { dragged, gap: gapAt(agenda.outline, lineAt(rows, heightInList(event)), hasGroup) };
  };
  const look = useEffectEvent((event: ElementDropTargetEventBasePayload): void => {
    const { gap } = find(event);
    setShown({ ...gap, top: topOfGap(rows, gap) });
  });
  const drop = useEffectEvent((event: ElementDropTargetEventBasePayload): void => {
    // Found anew: whoever is quick lets go before the line is drawn.
    const { dragged, gap } = find(event);
    acts.moveToGap(dragged, gap);
    setShown(null);
  });
  useEffect(() => {
    const element = tree.current;
    if (!element) return;
    return dropTargetForElements({
      element,
      canDrop: ({ source }) => 'rowId' in source.data,
      onDragEnter: (event) => look(event),
      onDrag: (event) => look(event),
      onDragLeave: () => setShown(null),
      onDrop: (event) => drop(event),
    });
  }, [tree]);
  return shown;
}

/** How far down the list the pointer is, in CSS pixels. */
function heightInList({ self, location }: ElementDropTargetEventBasePayload): number {
  const { element } = self;
  return location.current.input.clientY - element.getBoundingClientRect().top + element.scrollTop;
}

function topOfGap(rows: readonly Row[], { groupId, beforeId }: Gap): number {
  const before = rows.findIndex(({ id }) => id === beforeId);
  if (before >= 0) return topOf(rows, before);
  if (groupId === null) return topOf(rows, rows.length);
  // Last in its group, or in a folded one.
  return topOf(rows, rows.findLastIndex((row) => row.id === groupId || groupIdOf(row) === groupId) + 1);
}
