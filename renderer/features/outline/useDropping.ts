import {
  dropTargetForElements,
  type ElementDropTargetEventBasePayload,
} from '@atlaskit/pragmatic-drag-and-drop/element/adapter';
import { useEffect, useEffectEvent, useState, type RefObject } from 'react';
import type { Agenda } from '../../database/agenda.ts';
import { gapAt, type Gap } from './gaps.ts';
import { lineAt, topOf } from './lineHeights.ts';
import { draggedRows } from './dragging.ts';
import { groupIdOf, type Row } from './rows.ts';
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
  const [gap, setGap] = useState<ShownGap | null>(null);
  const look = useEffectEvent(({ self, source, location }: ElementDropTargetEventBasePayload): void => {
    const dragged = draggedRows(source.data, rows, acts.marking);
    const y =
      location.current.input.clientY - self.element.getBoundingClientRect().top + self.element.scrollTop;
    const found = gapAt(
      agenda.outline,
      lineAt(rows, y),
      dragged.some(({ kind }) => kind === 'group'),
    );
    setGap({ ...found, top: topOfGap(rows, found) });
  });
  const drop = useEffectEvent(({ source }: ElementDropTargetEventBasePayload): void => {
    if (gap) acts.moveToGap(draggedRows(source.data, rows, acts.marking), gap);
    setGap(null);
  });
  useEffect(() => {
    const element = tree.current;
    if (!element) return;
    return dropTargetForElements({
      element,
      canDrop: ({ source }) => 'rowId' in source.data,
      onDragEnter: (event) => look(event),
      onDrag: (event) => look(event),
      onDragLeave: () => setGap(null),
      onDrop: (event) => drop(event),
    });
  }, [tree]);
  return gap;
}

function topOfGap(rows: readonly Row[], { groupId, beforeId }: Gap): number {
  const before = rows.findIndex(({ id }) => id === beforeId);
  if (before >= 0) return topOf(rows, before);
  if (groupId === null) return topOf(rows, rows.length);
  // Last in its group, or in a folded one.
  return topOf(rows, rows.findLastIndex((row) => row.id === groupId || groupIdOf(row) === groupId) + 1);
}
