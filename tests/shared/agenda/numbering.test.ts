import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { composeOutline, itemsOfOutline, type OutlineEntry } from '#shared/agenda/outline.ts';
import type { Numbering } from '#shared/model/body.ts';
import { itemOriginSchema, type Group, type Item } from '#shared/model/item.ts';
import { runs } from '../../deepRuns.ts';
import { aGroup, anItem, idOf } from '../../builders/rows.ts';

/** "3 21": the number and the short id of each item and of each group that has a number, in their order. */
function numbersOf(
  items: readonly Item[],
  numbering: Numbering = 'perMeeting',
  groups: readonly Group[] = [],
) {
  const lines = (entry: OutlineEntry): string[] =>
    entry.kind === 'item'
      ? [`${entry.number} ${shortId(entry.item)}`]
      : [
          ...(entry.number === null ? [] : [`${entry.number} ${shortId(entry.group)}`]),
          ...entry.items.flatMap(lines),
        ];
  return composeOutline({ body: { numbering }, groups, items }).flatMap(lines);
}

function shortId({ id }: { id: string }): string {
  return String(Number(id.slice(-12)));
}

describe('the numbers of an agenda', () => {
  test('count the items of the agenda first, then the supplementary ones, then those taken up at the meeting', () => {
    const items = [
      anItem(1, 'a0', { origin: 'meeting' }),
      anItem(2, 'a1'),
      anItem(3, 'a2', { origin: 'supplementary' }),
      anItem(4, 'a3'),
    ];
    expect(numbersOf(items)).toEqual(['4 1', '1 2', '3 3', '2 4']);
  });

  test('stay once they are sent out, whatever comes, goes or moves', () => {
    const items = [
      anItem(3, 'a0', { sentNumber: '3' }),
      anItem(9, 'a1'),
      anItem(1, 'a2', { sentNumber: '1' }),
      anItem(8, 'a3', { origin: 'supplementary' }),
    ];
    expect(numbersOf(items)).toEqual(['3 3', '4 9', '1 1', '5 8']);
  });

  test('go on within the group where they are in two levels', () => {
    const groups = [
      aGroup(10, 'a0', { sentNumber: '1' }),
      aGroup(11, 'a1', { sentNumber: '2' }),
      aGroup(12, 'a0V'),
    ];
    const items = [
      anItem(1, 'a0', { groupId: idOf(10), sentNumber: '1.1' }),
      anItem(2, 'a1', { groupId: idOf(10), origin: 'supplementary' }),
      anItem(3, 'a2', { groupId: idOf(10), sentNumber: '1.2' }),
      anItem(4, 'a0', { groupId: idOf(12) }),
      anItem(5, 'a2', { origin: 'meeting' }),
    ];
    expect(numbersOf(items, 'grouped', groups)).toEqual([
      '1 10',
      '1.1 1',
      '1.3 2',
      '1.2 3',
      '3 12',
      '3.1 4',
      '2 11',
      '4 5',
    ]);
  });

  test('count a group with its earliest item', () => {
    const groups = [aGroup(10, 'a0'), aGroup(11, 'a1')];
    const items = [
      anItem(1, 'a0', { groupId: idOf(10), origin: 'supplementary' }),
      anItem(2, 'a0', { groupId: idOf(11), origin: 'meeting' }),
      anItem(3, 'a1', { groupId: idOf(11) }),
    ];
    expect(numbersOf(items, 'grouped', groups)).toEqual(['2 10', '2.1 1', '1 11', '1.2 2', '1.1 3']);
  });

  test('are never the same for two, even where two laptops sent out the same one', () => {
    const items = [
      anItem(1, 'a0', { sentNumber: '1' }),
      anItem(2, 'a1', { sentNumber: '1' }),
      anItem(3, 'a2'),
    ];
    expect(numbersOf(items)).toEqual(['1 1', '2 2', '3 3']);
  });

  test('go on through the year after what was sent out', () => {
    const items = [anItem(1, 'a0', { sentNumber: '31' }), anItem(2, 'a1')];
    const outline = composeOutline(
      { body: { numbering: 'throughYear' }, groups: [], items },
      { firstNumber: 29 },
    );
    expect(itemsOfOutline(outline).map(({ number }) => number)).toEqual(['31', '32']);
  });

  const groups = [aGroup(90, 'a0'), aGroup(91, 'a1', { sentNumber: '2' })];
  const anyItems = fc
    .array(
      fc.record({
        origin: fc.constantFrom(...itemOriginSchema.options),
        groupId: fc.constantFrom(null, idOf(90), idOf(91)),
        sentNumber: fc.constantFrom(null, null, '1', '2', '2.1', '2.4', '7'),
      }),
      { maxLength: 8 },
    )
    .map((fields) => fields.map((one, index) => anItem(index + 1, `a${index}`, one)));

  test.each(['perMeeting', 'grouped'] as const)(
    'are one for each, and those sent out hold: %s',
    (numbering) => {
      fc.assert(
        fc.property(anyItems, (items) => {
          const lines = numbersOf(items, numbering, groups);
          const numbers = lines.map((line) => line.split(' ')[0]);
          expect(new Set(numbers).size).toBe(numbers.length);
          const sent = items.flatMap(({ sentNumber }) => sentNumber ?? []);
          expect(numbers).toEqual(expect.arrayContaining(sent));
        }),
        { numRuns: runs(200) },
      );
    },
  );
});
