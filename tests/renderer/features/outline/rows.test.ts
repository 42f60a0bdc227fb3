import { describe, expect, it } from 'vitest';
import {
  FRONT_ID,
  rowsAgain,
  rowsOf,
  titleOf,
  type Row,
} from '../../../../renderer/features/outline/rows.ts';
import { aGroup, anItem, idOf } from '../../../builders/rows.ts';
import { outlineOf } from './anyOutline.ts';

const outline = outlineOf({
  groups: [aGroup(10, 'a1', { title: 'Beslutningspunkter' }), aGroup(20, 'a3', { title: '' })],
  items: [
    anItem(1, 'a0', { title: 'Dagsorden' }),
    anItem(12, 'a1', { title: 'Budget', groupId: idOf(10) }),
    anItem(11, 'a0', { title: 'Takster', groupId: idOf(10) }),
    anItem(2, 'a2', { title: '' }),
  ],
});

const isTitled = (row: Row): row is Exclude<Row, { kind: 'front' }> => row.kind !== 'front';

describe('the rows of the outline', () => {
  it('are the facts, then groups and items one below the other', () => {
    expect(rowsOf(outline).map(({ kind, id }) => [kind, id])).toEqual([
      ['front', FRONT_ID],
      ['item', idOf(1)],
      ['group', idOf(10)],
      ['item', idOf(11)],
      ['item', idOf(12)],
      ['item', idOf(2)],
      ['group', idOf(20)],
    ]);
  });

  it('are called by their titles', () => {
    const titles = rowsOf(outline).filter(isTitled).map(titleOf);
    expect(titles).toEqual(['Dagsorden', 'Beslutningspunkter', 'Takster', 'Budget', '', '']);
  });

  it('are found again as they stand now, without those that are gone', () => {
    const before = rowsOf(outline).filter(isTitled);
    const now = outlineOf({ groups: [], items: [anItem(2, 'a0', { title: 'Nyt' }), anItem(1, 'a1')] });
    const again = rowsAgain(now, before);
    expect(again.map((row) => row.id)).toEqual([idOf(2), idOf(1)]);
    expect(again[0] && titleOf(again[0])).toBe('Nyt');
  });

  it('are the facts alone in an empty agenda', () => {
    expect(rowsOf([])).toEqual([{ kind: 'front', id: FRONT_ID }]);
  });
});
