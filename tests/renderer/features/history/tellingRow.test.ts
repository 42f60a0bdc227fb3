import { describe, expect, it } from 'vitest';
import type { AnyRow, RowChange } from '../../../../renderer/database/history/rowChanges.ts';
import { fateOf, tellingRow } from '../../../../renderer/features/history/tellingRow.ts';

function change(table: string, id: string, before: AnyRow | undefined, after: AnyRow | undefined): RowChange {
  return { table, id, before, after };
}

const live = { title: 'Budget', order: 'a1', groupId: null, deletedAt: null };
const binned = { ...live, deletedAt: '2031-03-05T08:00:00.000Z' };

describe('the row that is shown of a step', () => {
  const item = change('items', 'item', undefined, live);
  const section = change('sections', 'section', undefined, { itemId: 'item' });
  const elsewhere = change('sections', 'other', { itemId: 'shown' }, { itemId: 'shown', heading: 'Ny' });

  it('is the item rather than the sections that came with it', () => {
    expect(tellingRow([section, item], null)?.id).toBe('item');
    expect(tellingRow([section], null)?.id).toBe('section');
  });

  it('is one of the item on screen, where there is one', () => {
    expect(tellingRow([section, item, elsewhere], 'shown')?.id).toBe('other');
    expect(tellingRow([section, item, elsewhere], 'third')?.id).toBe('item');
  });

  it('is none where nothing is to be seen', () => {
    expect(tellingRow([change('annotations', 'a', undefined, {})], null)).toBeUndefined();
  });
});

describe('what became of a row', () => {
  it.each([
    { fate: 'came', before: undefined, after: live },
    { fate: 'came', before: binned, after: live },
    { fate: 'went', before: live, after: undefined },
    { fate: 'went', before: live, after: binned },
    { fate: 'moved', before: live, after: { ...live, groupId: 'group' } },
    { fate: 'changed', before: live, after: { ...live, title: 'Ferie' } },
  ])('is said: it $fate', ({ fate, before, after }) => {
    expect(fateOf(change('items', 'item', before, after))).toBe(fate);
  });

  it('a row without a bin is there as long as it is stored', () => {
    expect(fateOf(change('attendance', 'tove', { name: 'Tove' }, undefined))).toBe('went');
  });
});
