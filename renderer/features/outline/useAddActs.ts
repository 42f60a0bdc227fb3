import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Item } from '#shared/model/item.ts';
import { useUndoToast } from '../../components/toasts.tsx';
import type { Place } from '../../database/agendaPlaces.ts';
import { addGroup } from '../../database/groups.ts';
import { addItem, addItems, discardItem } from '../../database/items.ts';
import { setFolded } from '../../stores/folding.ts';
import { save } from '../../stores/saving.ts';
import { placeAfter, placeLast } from './places.ts';
import { neighbourOf, partOf, rowsOf, type Row, type TitledRow } from './rows.ts';
import type { ActsInput } from './outlineState.ts';

export interface AddActs {
  readonly addAfter: (row: Row) => void;
  readonly addLast: () => void;
  readonly addGroupLast: () => void;
  /** One item for each title, below a row. */
  readonly addTitles: (row: Row, titles: readonly string[]) => void;
  /** Takes back a new item that was given no title. Only an item that was just added goes. */
  readonly discardIfNew: (row: TitledRow) => void;
}

export function useAddActs({ agenda, onSelect, change }: ActsInput): AddActs {
  const [addedId, setAddedId] = useState<string | null>(null);
  const offerUndo = useUndoToast();
  const { t } = useTranslation();
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
    const addTitles = async (row: Row, titles: readonly string[]): Promise<void> => {
      const place = placeAfter(outline, row);
      let added: Item[] = [];
      if (!(await save(async () => (added = await addItems(meeting.id, titles, place))))) return;
      const last = added.at(-1);
      if (!last) return;
      if (place.groupId !== null) setFolded(place.groupId, false);
      change({ awaited: { id: last.id, until: 'here' } });
      onSelect({ kind: 'item', itemId: last.id });
      offerUndo(t('outline.titlesAdded', { count: added.length }));
    };
    return {
      addAfter: (row) => add(placeAfter(outline, row)),
      addLast: () => add(placeLast(outline)),
      addTitles: (row, titles) => void addTitles(row, titles),
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
  }, [addedId, agenda, change, offerUndo, onSelect, t]);
}
