import { describe, expect, test } from 'vitest';
import { numberAppendices } from '#shared/agenda/appendixNumbers.ts';
import { composeOutline } from '#shared/agenda/outline.ts';
import type { AppendixNumbering } from '#shared/model/body.ts';
import { anAppendix, anItem, idOf } from '../../builders/rows.ts';

const outline = composeOutline({
  body: { numbering: 'perMeeting' },
  groups: [],
  items: [anItem(2, 'a1'), anItem(1, 'a0')],
});
const appendices = [
  anAppendix(31, 2, 'a0'),
  anAppendix(30, 1, 'a1'),
  anAppendix(29, 1, 'a0'),
  anAppendix(28, 1, 'a0V', { deletedAt: '2031-02-02T08:00:00.000Z' }),
];
const numbersOf = (numbering: AppendixNumbering) => [...numberAppendices(outline, appendices, numbering)];

describe('numberAppendices', () => {
  test('counts through the whole meeting in the order of the agenda', () => {
    expect(numbersOf('perMeeting')).toEqual([
      [idOf(29), 1],
      [idOf(30), 2],
      [idOf(31), 3],
    ]);
  });

  test('starts again with each item', () => {
    expect(numbersOf('perItem')).toEqual([
      [idOf(29), 1],
      [idOf(30), 2],
      [idOf(31), 1],
    ]);
  });

  test('never moves a number that was sent out, and counts those of supplementary items last', () => {
    const sent = appendices.map((appendix) =>
      appendix.id === idOf(30) ? { ...appendix, sentNumber: '2' } : appendix,
    );
    const later = composeOutline({
      body: { numbering: 'perMeeting' },
      groups: [],
      items: [anItem(3, 'a', { origin: 'supplementary' }), anItem(2, 'a1'), anItem(1, 'a0')],
    });
    const numbers = numberAppendices(later, [...sent, anAppendix(27, 3, 'a0')], 'perMeeting');
    expect(Object.fromEntries(numbers)).toEqual({
      [idOf(30)]: 2,
      [idOf(29)]: 3,
      [idOf(31)]: 4,
      [idOf(27)]: 5,
    });
  });

  test('gives no numbers where appendices carry titles only', () => {
    expect(numbersOf('none')).toEqual([]);
  });
});
