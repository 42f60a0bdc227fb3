import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Item } from '#shared/model/item.ts';
import { useUndoToast } from '../../components/toasts.tsx';
import type { Place } from '../../database/agendaPlaces.ts';
import { addGroup, discardGroup } from '../../database/groups.ts';
import { addItem, addItems, discardItem } from '../../database/items.ts';
import { setFolded } from '../../stores/folding.ts';
import { save } from '../../stores/saving.ts';
import { placeAfter, placeLast } from './places.ts';
import { neighbourOf, partOf, rowsOf, type Row, type TitledRow } from './rows.ts';
import type { ActsInput, OutlineState } from './outlineState.ts';
import { useTypingAhead, type TypingAhead } from './useTypingAhead.ts';

export interface AddActs extends Pick<TypingAhead, 'keepKey' | 'takeKeys'> {
  /** `keys` were typed ahead: they are for the new line already. */
  readonly addAfter: (row: Row, keys?: readonly string[]) => void;
  readonly addLast: () => void;
  readonly addGroupLast: () => void;
  /** One item for each title, below a row. */
  readonly addTitles: (row: Row, titles: readonly string[]) => void;
  /** Takes back a new line that was given no title. Only a line that was just added goes. */
  readonly discardIfNew: (row: TitledRow) => void;
  /** It was just added and gets its first title: after it comes the next, as in any list. */
  readonly isNew: (row: TitledRow) => boolean;
}

export function useAddActs(
  { agenda, onSelect, change }: ActsInput,
  addedId: OutlineState['addedId'],
): AddActs {
  const offerUndo = useUndoToast();
  const { t } = useTranslation();
  const typing = useTypingAhead();
  return useMemo(() => {
    const { meeting, outline } = agenda;
    const addLine = async (keys: readonly string[], store: () => Promise<unknown>): Promise<void> => {
      typing.expectLine(keys);
      if (!(await save(store))) typing.expectNothing();
    };
    const add = (place: Place, keys: readonly string[] = []): void =>
      void addLine(keys, async () => {
        const itemId = await addItem(meeting.id, '', place);
        if (place.groupId !== null) setFolded(place.groupId, false);
        change({ editingId: itemId, addedId: itemId });
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
      keepKey: typing.keepKey,
      takeKeys: typing.takeKeys,
      addAfter: (row, keys) => add(placeAfter(outline, row), keys),
      addLast: () => add(placeLast(outline)),
      addTitles: (row, titles) => void addTitles(row, titles),
      addGroupLast: () =>
        void addLine([], async () => {
          const groupId = await addGroup(meeting.id, '', placeLast(outline));
          change({ editingId: groupId, addedId: groupId });
        }),
      isNew: (row) => row.id === addedId,
      discardIfNew: (row) => {
        if (row.id !== addedId) return;
        const neighbour = neighbourOf(rowsOf(outline), [row], 'previous');
        change({ awaited: { id: row.id, until: 'gone' } });
        onSelect(partOf(neighbour));
        void save(() => (row.kind === 'group' ? discardGroup(row.entry.group) : discardItem(row.entry.item)));
      },
    };
  }, [addedId, agenda, change, offerUndo, onSelect, t, typing]);
}
