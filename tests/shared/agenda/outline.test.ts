import { describe, expect, test } from 'vitest';
import type { OutlineEntry } from '#shared/agenda/outline.ts';
import { composeOutline } from '#shared/agenda/outline.ts';
import type { Numbering } from '#shared/model/body.ts';
import { aGroup, anItem, idOf } from '../../builders/rows.ts';

const binned = { deletedAt: '2031-02-02T08:00:00.000Z' };

/** The outline as lines: number and the short id of each row, items of a group indented. */
function asLines(outline: readonly OutlineEntry[]): string[] {
  return outline.flatMap((entry) =>
    entry.kind === 'item'
      ? [`${entry.number} ${Number(entry.item.id.slice(-12))}`]
      : [
          `${entry.number ?? '-'} ${Number(entry.group.id.slice(-12))}`,
          ...entry.items.map((item) => `  ${item.number} ${Number(item.item.id.slice(-12))}`),
        ],
  );
}

const groups = [aGroup(10, 'a1'), aGroup(11, 'a3')];
const items = [
  anItem(21, 'a1', { groupId: idOf(10) }),
  anItem(20, 'a0', { groupId: idOf(10) }),
  anItem(23, 'a0', { groupId: idOf(11) }),
  anItem(22, 'a2'),
  anItem(24, 'a0'),
];
const outlineOf = (numbering: Numbering, options = {}) =>
  asLines(composeOutline({ body: { numbering }, groups, items }, options));

describe('composeOutline', () => {
  test('numbers items through the groups, which carry no number', () => {
    expect(outlineOf('perMeeting')).toEqual(['1 24', '- 10', '  2 20', '  3 21', '4 22', '- 11', '  5 23']);
  });

  test('numbers in two levels when grouped, an item outside the groups on the first', () => {
    expect(outlineOf('grouped')).toEqual([
      '1 24',
      '2 10',
      '  2.1 20',
      '  2.2 21',
      '3 22',
      '4 11',
      '  4.1 23',
    ]);
  });

  test('goes on from the given number through the year', () => {
    expect(outlineOf('throughYear', { firstNumber: 40 })[0]).toBe('40 24');
    expect(outlineOf('throughYear').at(-1)).toBe('  5 23');
  });

  test('does not let the first number move a numbering that restarts at each meeting', () => {
    expect(outlineOf('perMeeting', { firstNumber: 40 })[0]).toBe('1 24');
  });

  test('orders keys as plain text: capitals before small letters, whatever the language', () => {
    const lines = composeOutline({
      body: { numbering: 'perMeeting' },
      groups: [],
      items: [anItem(1, 'a0'), anItem(2, 'Zz'), anItem(3, 'a0V')],
    });
    expect(asLines(lines)).toEqual(['1 2', '2 1', '3 3']);
  });

  test('orders equal keys by id, so that two laptops agree', () => {
    const source = { body: { numbering: 'perMeeting' as const }, groups: [] };
    const rows = [anItem(7, 'a0'), anItem(3, 'a0')];
    expect(composeOutline({ ...source, items: rows })).toEqual(
      composeOutline({ ...source, items: [...rows].reverse() }),
    );
  });

  test('leaves out what is in the bin, without a hole in the numbers', () => {
    const outline = composeOutline({
      body: { numbering: 'perMeeting' },
      groups: [],
      items: [anItem(1, 'a0'), anItem(2, 'a1', binned), anItem(3, 'a2')],
    });
    expect(asLines(outline)).toEqual(['1 1', '2 3']);
  });

  test('keeps the items of a group that is in the bin', () => {
    const outline = composeOutline({
      body: { numbering: 'grouped' },
      groups: [aGroup(10, 'a0', binned)],
      items: [anItem(1, 'a0', { groupId: idOf(10) })],
    });
    expect(asLines(outline)).toEqual(['1 1']);
  });

  test('is empty for a meeting with nothing in it', () => {
    expect(composeOutline({ body: { numbering: 'grouped' }, groups: [], items: [] })).toEqual([]);
  });
});
