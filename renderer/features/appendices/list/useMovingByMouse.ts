import {
  draggable,
  dropTargetForElements,
  type ElementDropTargetEventBasePayload,
} from '@atlaskit/pragmatic-drag-and-drop/element/adapter';
import { useEffect, useEffectEvent, useState, type RefObject } from 'react';
import { placeBeside, type AppendixPlace, type ItemWithAppendices } from './places.ts';

interface MovingInput {
  readonly list: RefObject<HTMLElement | null>;
  readonly groups: readonly ItemWithAppendices[];
  readonly onMoved: (appendixId: string, place: AppendixPlace) => void;
}

/**
 * Lets rows be dragged to another place in the list. Gives the place that the row would go to now; null while none is
 * dragged over one. Rows carry data-appendix, the headings of items and their rows data-item.
 */
export function useMovingByMouse({ list, groups, onMoved }: MovingInput): AppendixPlace | null {
  const [place, setPlace] = useState<AppendixPlace | null>(null);
  const find = (event: ElementDropTargetEventBasePayload): AppendixPlace | null =>
    placeAt(groups, event.location.current.input);
  const look = useEffectEvent((event: ElementDropTargetEventBasePayload) => setPlace(find(event)));
  const drop = useEffectEvent((event: ElementDropTargetEventBasePayload) => {
    setPlace(null);
    const to = find(event);
    const { appendixId } = event.source.data;
    if (to && typeof appendixId === 'string') onMoved(appendixId, to);
  });
  useEffect(() => {
    const element = list.current;
    if (!element) return;
    return dropTargetForElements({
      element,
      canDrop: ({ source }) => 'appendixId' in source.data,
      onDrag: (event) => look(event),
      onDragLeave: () => setPlace(null),
      onDrop: (event) => drop(event),
    });
  }, [list]);
  return place;
}

/** Lets one row be dragged. */
export function useDraggableRow(
  row: RefObject<HTMLElement | null>,
  { appendixId, enabled }: { readonly appendixId: string; readonly enabled: boolean },
): void {
  useEffect(() => {
    if (!row.current || !enabled) return;
    return draggable({ element: row.current, getInitialData: () => ({ appendixId }) });
  }, [appendixId, enabled, row]);
}

interface Point {
  readonly clientX: number;
  readonly clientY: number;
}

/** On a heading: first in its item. */
function placeAt(groups: readonly ItemWithAppendices[], { clientX, clientY }: Point): AppendixPlace | null {
  const under = document.elementFromPoint(clientX, clientY);
  const row = under?.closest<HTMLElement>('[data-appendix]');
  if (row) {
    const { top, height } = row.getBoundingClientRect();
    const half = clientY < top + height / 2 ? 'upper' : 'lower';
    return placeBeside(groups, row.dataset['appendix'] ?? '', half);
  }
  const itemId = itemIdOn(under);
  const group = groups.find(({ entry }) => entry.item.id === itemId);
  return group ? { itemId: group.entry.item.id, beforeId: group.appendices[0]?.id ?? null } : null;
}

/** The item whose heading or row this is, or is in. */
export function itemIdOn(element: Element | null): string | undefined {
  return element?.closest<HTMLElement>('[data-item]')?.dataset['item'];
}
