import { describe, expect, it } from 'vitest';
import { lineAt, topOf } from '../../../../renderer/features/outline/lineHeights.ts';
import { FRONT_ID, rowsOf } from '../../../../renderer/features/outline/rows.ts';
import { treePlaces } from '../../../../renderer/features/outline/treePlaces.ts';
import { aGroup, anItem, idOf } from '../../../builders/rows.ts';
import { outlineOf } from './anyOutline.ts';

const outline = outlineOf({
  groups: [aGroup(10, 'a1')],
  items: [anItem(1, 'a0'), anItem(11, 'a0', { groupId: idOf(10) }), anItem(2, 'a2')],
});
const rows = rowsOf(outline);

describe('the lines of the list', () => {
  it('are found again where they begin, and where they end', () => {
    for (const [index, row] of rows.entries()) {
      expect(lineAt(rows, topOf(rows, index))).toEqual({ row, depth: 0 });
      expect(lineAt(rows, topOf(rows, index + 1) - 0.5).row).toBe(row);
    }
    expect(lineAt(rows, topOf(rows, rows.length)).row).toBeUndefined();
  });

  it('are counted level by level, the facts among them', () => {
    const places = treePlaces(outline);
    expect(places.get(FRONT_ID)).toEqual({ place: 1, count: 4 });
    expect(places.get(idOf(2))).toEqual({ place: 4, count: 4 });
    expect(places.get(idOf(11))).toEqual({ place: 1, count: 1 });
    expect(places.size).toBe(rows.length);
  });
});
