import type { KeyboardEvent, RefObject } from 'react';
import { useAct } from '../../components/useAct.ts';
import { actedOn } from './marking.ts';
import { outlineKeyOf } from './outlineKeys.ts';
import type { Row } from './rows.ts';
import type { OutlineActs } from './useOutlineActs.ts';
import { takeFocus } from './useFocusOnPresent.ts';
import { walkOf, type Ground } from './walking.ts';
import { marksOf, workOf } from './working.ts';

interface OutlineKeysInput extends Ground {
  readonly tree: RefObject<HTMLElement | null>;
  /** The row whose page is on screen. */
  readonly present: Row | undefined;
  readonly acts: OutlineActs;
}

/** The outline's keyboard. Arrows walk, with Shift they mark; the rest work on the marked rows or on the one in focus. */
export function useOutlineKeys(input: OutlineKeysInput): (event: KeyboardEvent<HTMLElement>) => void {
  const { tree, rows, present, acts } = input;
  // What is typed next is for the new line, wherever the keys were heard until now.
  useAct('newItem', () => {
    if (present) acts.addAfter(present);
    else acts.addLast();
    takeFocus(tree.current);
  });
  useAct('newGroup', () => {
    acts.addGroupLast();
    takeFocus(tree.current);
  });

  return (event) => {
    // A title that is being typed hears its keys itself.
    if (event.target instanceof HTMLInputElement) return;
    if (acts.keepKey(event.nativeEvent)) return event.preventDefault();
    const row = rows.find((candidate) => candidate.id === rowIdOf(event.target));
    if (!row) return;
    acts.hush();
    if (doKey(event.nativeEvent, row, input)) event.preventDefault();
  };
}

/** Whether the key means something on this row. */
function doKey(event: globalThis.KeyboardEvent, row: Row, { acts, ...ground }: OutlineKeysInput): boolean {
  const key = outlineKeyOf(event);
  const walk = walkOf(key, row, ground);
  if (walk) {
    acts.mark(null);
    acts.want(walk() ?? null);
    return true;
  }
  const marks = marksOf(key, row, ground.rows, acts.marking);
  if (marks) {
    acts.mark(marks.marking);
    acts.want(marks.focusId ?? null);
    return true;
  }
  const work = workOf(key, row, actedOn(ground.rows, acts.marking, row));
  work?.(acts);
  return work !== undefined;
}

/** The row that an event happened in. */
export function rowIdOf(target: EventTarget): string | undefined {
  return target instanceof HTMLElement
    ? target.closest<HTMLElement>('[data-row]')?.dataset['row']
    : undefined;
}
