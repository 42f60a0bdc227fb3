import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { gapAt, movesToGap, type Gap } from '../../../../renderer/features/outline/gaps.ts';
import {
  FRONT_ID,
  groupIdOf,
  rowsOf,
  type Row,
  type TitledRow,
} from '../../../../renderer/features/outline/rows.ts';
import { placeAfterKey } from '../../../../renderer/database/agendaPlaces.ts';
import { generateKeyBetween } from 'fractional-indexing';
import { runs } from '../../../deepRuns.ts';
import { aGroup, anItem, idOf } from '../../../builders/rows.ts';
import { anyRows, outlineOf, type Rows } from './anyOutline.ts';

const start: Rows = {
  groups: [aGroup(10, 'a1'), aGroup(20, 'a3')],
  items: [
    anItem(1, 'a0'),
    anItem(11, 'a0', { groupId: idOf(10) }),
    anItem(12, 'a1', { groupId: idOf(10) }),
    anItem(2, 'a2'),
  ],
};
const outline = outlineOf(start);
const rowOf = (number: number): Row => rowsOf(outline).find(({ id }) => id === idOf(number))!;
const gap = (groupId: number | null, beforeId: number | null): Gap => ({
  groupId: groupId === null ? null : idOf(groupId),
  beforeId: beforeId === null ? null : idOf(beforeId),
});

const upper = 0.2;
const lower = 0.8;

describe('the gap that the pointer means', () => {
  it('is before a line in its upper half and after it in its lower', () => {
    expect(gapAt(outline, { row: rowOf(1), depth: upper }, false)).toEqual(gap(null, 1));
    expect(gapAt(outline, { row: rowOf(1), depth: lower }, false)).toEqual(gap(null, 10));
    expect(gapAt(outline, { row: rowOf(12), depth: upper }, false)).toEqual(gap(10, 12));
    expect(gapAt(outline, { row: rowOf(12), depth: lower }, false)).toEqual(gap(10, null));
  });

  it('is before a group in the upper half of its line, and in it in the lower', () => {
    expect(gapAt(outline, { row: rowOf(10), depth: upper }, false)).toEqual(gap(null, 10));
    expect(gapAt(outline, { row: rowOf(10), depth: lower }, false)).toEqual(gap(10, 11));
    expect(gapAt(outline, { row: rowOf(20), depth: lower }, false)).toEqual(gap(20, null));
  });

  it('is first of all over the facts, and last of all below the lines', () => {
    const front: Row = { kind: 'front', id: FRONT_ID };
    expect(gapAt(outline, { row: front, depth: lower }, false)).toEqual(gap(null, 1));
    expect(gapAt(outline, { row: undefined, depth: 0 }, false)).toEqual(gap(null, null));
    expect(gapAt([], { row: front, depth: lower }, false)).toEqual(gap(null, null));
  });

  it('is never in a group for a group', () => {
    expect(gapAt(outline, { row: rowOf(11), depth: upper }, true)).toEqual(gap(null, 2));
    expect(gapAt(outline, { row: rowOf(10), depth: lower }, true)).toEqual(gap(null, 2));
  });
});

/** Moves as the database does it: each row to right after the one before it. */
function moved(rows: Rows, dragged: readonly TitledRow[], to: Gap): Rows {
  const [move] = movesToGap(outlineOf(rows), dragged, to);
  let last: string | null = null;
  let { groups, items } = rows;
  for (const row of move?.rows ?? []) {
    const { after, before } = placeAfterKey(move!.place, last);
    const order = (last = generateKeyBetween(after, before));
    if (row.kind === 'group')
      groups = groups.map((one) => (one.id === row.group.id ? { ...one, order } : one));
    else {
      const { groupId } = move!.place;
      items = items.map((one) => (one.id === row.item.id ? { ...one, groupId, order } : one));
    }
  }
  return { groups, items };
}

const titled = (rows: Rows): TitledRow[] => rowsOf(outlineOf(rows)).filter((row) => row.kind !== 'front');

describe('dragging', () => {
  it('does nothing where the lines stand already', () => {
    const dragged = titled(start).filter(({ id }) => id === idOf(11));
    expect(movesToGap(outline, dragged, gap(10, 11))).toEqual([]);
    expect(movesToGap(outline, dragged, gap(10, 12))).toEqual([]);
    expect(movesToGap(outline, dragged, gap(10, null))).toHaveLength(1);
  });

  it('takes a group along with its items', () => {
    const dragged = titled(start).filter(({ id }) => id === idOf(10));
    const ids = titled(moved(start, dragged, gap(null, null))).map(({ id }) => id);
    expect(ids).toEqual([1, 2, 20, 10, 11, 12].map(idOf));
  });

  it('puts any lines together into any gap, in their order, and loses none', () => {
    const anyDrag = anyRows
      .filter((rows) => rows.groups.length + rows.items.length > 0)
      .chain((rows) => {
        const all = titled(rows);
        return fc.record({
          rows: fc.constant(rows),
          dragged: fc.subarray(all, { minLength: 1 }),
          over: fc.constantFrom(...rowsOf(outlineOf(rows)), undefined),
          depth: fc.constantFrom(upper, lower),
        });
      });
    fc.assert(
      fc.property(anyDrag, ({ rows, dragged, over, depth }) => {
        const withGroup = dragged.some(({ kind }) => kind === 'group');
        const to = gapAt(outlineOf(rows), { row: over, depth }, withGroup);
        const after = titled(moved(rows, dragged, to));
        expect(after.map(({ id }) => id).toSorted()).toEqual(
          titled(rows)
            .map(({ id }) => id)
            .toSorted(),
        );
        const ids = new Set(dragged.map(({ id }) => id));
        const tops = dragged.filter((row) => !ids.has(groupIdOf(row) ?? ''));
        const inPlace = after.filter((row) => tops.some(({ id }) => id === row.id));
        expect(inPlace.map(({ id }) => id)).toEqual(tops.map(({ id }) => id));
        const movedItems = inPlace.filter(({ kind }) => kind === 'item');
        expect(movedItems.map(groupIdOf)).toEqual(movedItems.map(() => to.groupId));
      }),
      { numRuns: runs(300) },
    );
  });
});
