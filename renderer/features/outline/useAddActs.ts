import { useMemo, useState } from 'react';
import type { Place } from '../../database/agendaPlaces.ts';
import { addGroup } from '../../database/groups.ts';
import { addItem, discardItem } from '../../database/items.ts';
import { setFolded } from '../../stores/folding.ts';
import { save } from '../../stores/saving.ts';
import { placeAfter, placeLast } from './places.ts';
import { neighbourOf, rowsOf, type Row, type TitledRow } from './rows.ts';
import type { ActsInput } from './useOutlineActs.ts';
import { partOf } from './useOutlineKeys.ts';

export interface AddActs {
  readonly addAfter: (row: Row) => void;
  readonly addLast: () => void;
  readonly addGroupLast: () => void;
  /** Takes back a new item that was given no title. Only an item that was just added goes. */
  readonly discardIfNew: (row: TitledRow) => void;
}

export function useAddActs({ agenda, onSelect, change }: ActsInput): AddActs {
  const [addedId, setAddedId] = useState<string | null>(null);
  return useMemo(() => {
    const { meeting, outline } = agenda;
    const add = (place: Place): void =>
      void save(async () => {
        const itemId = await addItem(meeting.id, '', place);
        if (place.groupId !== null) setFolded(place.groupId, false);
        setAddedId(itemId);
        change({ editingId: itemId });
        onSelect({ kind: 'item', itemId });
      });
    return {
      addAfter: (row) => add(placeAfter(outline, row)),
      addLast: () => add(placeLast(outline)),
      addGroupLast: () =>
        void save(async () => {
          change({ editingId: await addGroup(meeting.id, '', placeLast(outline)) });
        }),
      discardIfNew: (row) => {
        if (row.kind !== 'item' || row.id !== addedId) return;
        const neighbour = neighbourOf(rowsOf(outline), [row], 'previous');
        change({ awaited: { id: row.id, until: 'gone' } });
        onSelect(partOf(neighbour));
        void save(() => discardItem(row.entry.item));
      },
    };
  }, [addedId, agenda, change, onSelect]);
}
