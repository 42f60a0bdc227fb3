import { describe, expect, it } from 'vitest';
import { toggleMark } from '../../../../renderer/components/marking.ts';
import { actedOn, markAllRows, markRowsTo } from '../../../../renderer/features/outline/marking.ts';
import { FRONT_ID, rowsOf, type Row } from '../../../../renderer/features/outline/rows.ts';
import { aGroup, anItem, idOf } from '../../../builders/rows.ts';
import { outlineOf } from './anyOutline.ts';

const rows = rowsOf(
  outlineOf({
    groups: [aGroup(10, 'a1')],
    items: [
      anItem(1, 'a0'),
      anItem(11, 'a0', { groupId: idOf(10) }),
      anItem(12, 'a1', { groupId: idOf(10) }),
      anItem(2, 'a2'),
    ],
  }),
);
const rowOf = (id: string): Row => rows.find((row) => row.id === id)!;
const idsOf = (found: readonly Row[]): string[] => found.map(({ id }) => id);

describe('marking', () => {
  it('goes from the anchor to a line below or above it', () => {
    expect([...markRowsTo(rows, idOf(1), idOf(11)).ids]).toEqual([idOf(1), idOf(10), idOf(11)]);
    expect([...markRowsTo(rows, idOf(11), idOf(1)).ids]).toEqual([idOf(1), idOf(10), idOf(11)]);
    expect(markRowsTo(rows, idOf(11), idOf(1)).anchorId).toBe(idOf(11));
  });

  it('leaves the line of the facts out', () => {
    expect([...markRowsTo(rows, FRONT_ID, idOf(1)).ids]).toEqual([idOf(1)]);
    expect(markAllRows(rows, FRONT_ID).ids.size).toBe(rows.length - 1);
  });

  it('adds to the open line one by one, and takes away again', () => {
    const both = toggleMark(null, idOf(1), idOf(2));
    expect([...both.ids]).toEqual([idOf(1), idOf(2)]);
    expect([...toggleMark(both, idOf(1), idOf(1)).ids]).toEqual([idOf(2)]);
  });
});

describe('what keys and drags work on', () => {
  it('is the line in focus while nothing is marked', () => {
    expect(idsOf(actedOn(rows, null, rowOf(idOf(2))))).toEqual([idOf(2)]);
    expect(actedOn(rows, null, rowOf(FRONT_ID))).toEqual([]);
  });

  it('is what is marked, from top to bottom, wherever the focus is', () => {
    const marking = { anchorId: idOf(2), ids: new Set([idOf(2), idOf(1)]) };
    expect(idsOf(actedOn(rows, marking, rowOf(idOf(12))))).toEqual([idOf(1), idOf(2)]);
  });

  it('leaves out the items that come along with their group', () => {
    expect(idsOf(actedOn(rows, markAllRows(rows, idOf(1)), rowOf(idOf(1))))).toEqual([
      idOf(1),
      idOf(10),
      idOf(2),
    ]);
  });
});
