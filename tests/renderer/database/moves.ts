import { moveRows } from '../../../renderer/database/agendaRows.ts';
import type { Place } from '../../../renderer/database/agendaPlaces.ts';
import type { Group, Item } from '#shared/model/item.ts';

export async function moveItem(item: Item, place: Place): Promise<void> {
  await moveRows(item.meetingId, [{ rows: [{ kind: 'item', item }], place }]);
}

export async function moveGroup(group: Group, place: Omit<Place, 'groupId'>): Promise<void> {
  const move = { rows: [{ kind: 'group' as const, group }], place: { ...place, groupId: null } };
  await moveRows(group.meetingId, [move]);
}
