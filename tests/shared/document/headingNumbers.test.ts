import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { composeAgenda } from '#shared/document/composeAgenda.ts';
import type { DocumentTree, HeadingNumber } from '#shared/document/tree.ts';
import { profileOf } from '#shared/layouts/profileOf.ts';
import { layoutProfileIdSchema } from '#shared/model/body.ts';
import { itemOriginSchema } from '#shared/model/item.ts';
import { inForm } from '../../builders/forms.ts';
import { aSnapshot } from '../../builders/meeting.ts';
import { aGroup, idOf } from '../../builders/rows.ts';
import { runs } from '../../deepRuns.ts';

function numbersIn({ blocks }: DocumentTree): HeadingNumber[] {
  return blocks.flatMap((block) => ('number' in block && block.number !== null ? [block.number] : []));
}

/**
 * What Word shows before each heading: it counts along the levels of each numbering for itself, and takes the start of
 * a level above that no heading has counted.
 */
function countedByWord(tree: DocumentTree): string[] {
  const counts = new Map(
    tree.headingNumberings.map(({ id, levels }) => [id, levels.map((): number | null => null)]),
  );
  return numbersIn(tree).map(({ numbering, level }) => {
    const { levels } = tree.headingNumberings.find(({ id }) => id === numbering)!;
    const count = counts.get(numbering)!;
    const start = levels[level]!.start;
    count[level] = count[level] === null ? start : count[level]! + 1;
    count.fill(null, level + 1);
    return levels[level]!.text.replaceAll(/%(\d)/g, (_whole, place: string) =>
      String(count[Number(place) - 1] ?? levels[Number(place) - 1]!.start),
    );
  });
}

const anyItem = fc.record({
  origin: fc.constantFrom(...itemOriginSchema.options),
  groupId: fc.constantFrom(null, idOf(90), idOf(91)),
  sentNumber: fc.constantFrom(null, null, null, '1', '2', '3', '2.1', '2.2', '5'),
  withdrawn: fc.boolean(),
});

describe('the numbers of headings', () => {
  test.each(layoutProfileIdSchema.options)(
    'are those that Word counts, whatever was sent out before: %s',
    (form) => {
      fc.assert(
        fc.property(
          fc.array(anyItem, { maxLength: 7 }),
          fc.constantFrom('perMeeting' as const, 'grouped' as const),
          fc.boolean(),
          (items, numbering, isSupplement) => {
            const meeting = inForm(aSnapshot(items), form);
            const snapshot = {
              ...meeting,
              body: { ...meeting.body, numbering },
              groups: [aGroup(90, 'a000000001', { sentNumber: '2' }), aGroup(91, 'a000009999')],
            };
            const added = snapshot.items
              .filter(({ origin }) => origin === 'supplementary')
              .map(({ id }) => id);
            const tree = composeAgenda(snapshot, profileOf(snapshot.body), {
              supplement: isSupplement ? added : null,
            });
            expect(countedByWord(tree)).toEqual(numbersIn(tree).map(({ label }) => label));
          },
        ),
        { numRuns: runs(200) },
      );
    },
  );

  test('begin a count of their own where what was sent out is not in turn', () => {
    const items = [
      { sentNumber: '1' },
      { origin: 'supplementary' as const },
      { sentNumber: '2' },
      { sentNumber: '3' },
    ];
    const snapshot = aSnapshot(items);
    const tree = composeAgenda(snapshot, profileOf(snapshot.body));
    expect(numbersIn(tree)).toEqual([
      { label: 'Punkt 1.', numbering: 'agenda', level: 0 },
      { label: 'Punkt 4.', numbering: 'agenda-from-4', level: 0 },
      { label: 'Punkt 2.', numbering: 'agenda', level: 0 },
      { label: 'Punkt 3.', numbering: 'agenda', level: 0 },
    ]);
    expect(tree.headingNumberings[1]).toEqual({
      id: 'agenda-from-4',
      levels: [{ text: 'Punkt %1.', start: 4, role: null }],
    });
  });
});
