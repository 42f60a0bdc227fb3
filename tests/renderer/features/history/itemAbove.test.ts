import { expect, it } from 'vitest';
import { itemAbove } from '../../../../renderer/features/history/itemAbove.ts';
import { aGroup, anItem, idOf } from '../../../builders/rows.ts';
import { outlineOf } from '../outline/anyOutline.ts';

const outline = outlineOf({
  groups: [aGroup(10, 'a1'), aGroup(20, 'a2')],
  items: [
    anItem(1, 'a0'),
    anItem(11, 'a1', { groupId: idOf(10) }),
    anItem(12, 'a3', { groupId: idOf(10) }),
    anItem(2, 'a4'),
  ],
});

it('the item above a place is the one before it in its group', () => {
  expect(itemAbove(outline, idOf(10), 'a2')).toBe(idOf(11));
  expect(itemAbove(outline, idOf(10), 'a4')).toBe(idOf(12));
});

it('above the first place in a group it is the last item before the group', () => {
  expect(itemAbove(outline, idOf(10), 'a0')).toBe(idOf(1));
  expect(itemAbove(outline, idOf(20), 'a0')).toBe(idOf(12));
});

it('outside the groups it may be the last item in one, and there is none at the very top', () => {
  expect(itemAbove(outline, null, 'a3')).toBe(idOf(12));
  expect(itemAbove(outline, null, 'a0')).toBeUndefined();
});
