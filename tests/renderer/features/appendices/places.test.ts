import { describe, expect, it } from 'vitest';
import { composeOutline, itemsOfOutline } from '#shared/agenda/outline.ts';
import {
  groupByItem,
  isOwnPlace,
  placeBeside,
  placeWithout,
} from '../../../../renderer/features/appendices/list/places.ts';
import { anAppendix, anItem, idOf } from '../../../builders/rows.ts';

/** Item 1 has 11 and 12, item 2 none, item 3 has 13. */
const outline = composeOutline({
  body: { numbering: 'perMeeting' },
  groups: [],
  items: [anItem(1, 'a0'), anItem(2, 'a1'), anItem(3, 'a2')],
});
const first = anAppendix(11, 1, 'a0');
const second = anAppendix(12, 1, 'a1');
const third = anAppendix(13, 3, 'a0');
const groups = groupByItem(itemsOfOutline(outline), [first, second, third]);
const place = (item: number, before: number | null) => ({
  itemId: idOf(item),
  beforeId: before === null ? null : idOf(before),
});

describe('a place pointed at', () => {
  it('is before the row on its upper half, after it on its lower', () => {
    expect(placeBeside(groups, idOf(12), 'upper')).toEqual(place(1, 12));
    expect(placeBeside(groups, idOf(11), 'lower')).toEqual(place(1, 12));
    expect(placeBeside(groups, idOf(12), 'lower')).toEqual(place(1, null));
    expect(placeBeside(groups, idOf(99), 'lower')).toBeNull();
  });

  it('is named by what stays where it is, when several go there', () => {
    expect(placeWithout(groups, place(1, 11), [first, third])).toEqual(place(1, 12));
    expect(placeWithout(groups, place(1, 11), [first, second])).toEqual(place(1, null));
    expect(placeWithout(groups, place(1, 12), [third])).toEqual(place(1, 12));
    expect(placeWithout(groups, place(2, null), [first])).toEqual(place(2, null));
  });

  it('is told from the one that the appendix has already', () => {
    expect(isOwnPlace(groups, first, place(1, 11))).toBe(true);
    expect(isOwnPlace(groups, first, place(1, 12))).toBe(true);
    expect(isOwnPlace(groups, second, place(1, null))).toBe(true);
    expect(isOwnPlace(groups, first, place(1, null))).toBe(false);
    expect(isOwnPlace(groups, third, place(2, null))).toBe(false);
  });
});
