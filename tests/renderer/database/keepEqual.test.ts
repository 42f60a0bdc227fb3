import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { keepEqual } from '../../../renderer/database/keepEqual.ts';
import { runs } from '../../deepRuns.ts';
import { anItem } from '../../builders/rows.ts';

/** Plain data as rows hold it. */
const anyData = fc.jsonValue({ maxDepth: 4 });

describe('keepEqual', () => {
  it('gives an answer equal to the new one', () => {
    fc.assert(
      fc.property(anyData, anyData, (previous, next) => {
        expect(keepEqual(previous, next)).toEqual(next);
      }),
      { numRuns: runs(200) },
    );
  });

  it('gives the old object where nothing is new', () => {
    fc.assert(
      fc.property(anyData, (data) => {
        expect(keepEqual(data, structuredClone(data))).toBe(data);
      }),
      { numRuns: runs(200) },
    );
  });

  it('keeps the rows that are as before when one has changed', () => {
    const [first, second] = [anItem(1, 'a0'), anItem(2, 'a1')];
    const kept = keepEqual([first, second], structuredClone([first, { ...second, title: 'Nyt' }]));
    expect(kept[0]).toBe(first);
    expect(kept[1]).toEqual({ ...second, title: 'Nyt' });
  });

  it('keeps rows that stand in another place', () => {
    const [first, second, third] = [anItem(1, 'a0'), anItem(2, 'a1'), anItem(3, 'a2')];
    const kept = keepEqual([first, second], structuredClone([third, second, first]));
    expect(kept).toEqual([third, second, first]);
    expect(kept[1]).toBe(second);
    expect(kept[2]).toBe(first);
  });

  it('tells an empty list from one with a row, and a missing field from one without a value', () => {
    expect(keepEqual([anItem(1, 'a0')], [])).toEqual([]);
    expect(Object.keys(keepEqual({ note: undefined }, {}))).toEqual([]);
  });
});
