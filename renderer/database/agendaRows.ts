import type { Group, Item } from '#shared/model/item.ts';
import { orderAt, placeAfterKey, type Place } from './agendaPlaces.ts';
import { changeMeeting } from './changes.ts';
import { database } from './connection.ts';
import { deleteGroup } from './groups.ts';
import type { RecordedAct } from './history/acts.ts';
import { deleteItem } from './items.ts';
import { patch } from './rows.ts';

/** What can be marked, moved and deleted together: an item, or a group with what is in it. */
export type AgendaRow =
  { readonly kind: 'item'; readonly item: Item } | { readonly kind: 'group'; readonly group: Group };

/** Rows that go together to one place, in the order given. A group can only go to the top level. */
export interface Move {
  readonly rows: readonly AgendaRow[];
  readonly place: Place;
}

/** Moves rows, all of them or none. */
export async function moveRows(meetingId: string, moves: readonly Move[]): Promise<void> {
  const act = actOn(
    moves.flatMap(({ rows }) => rows),
    { item: 'moveItem', group: 'moveGroup', several: 'moveRows' },
  );
  await changeMeeting(meetingId, act, async () => {
    for (const { rows, place } of moves) await moveTogether(meetingId, rows, place);
  });
}

async function moveTogether(meetingId: string, rows: readonly AgendaRow[], place: Place): Promise<void> {
  let last: string | null = null;
  for (const row of rows) {
    const moved = row.kind === 'group' ? row.group : row.item;
    const order = await orderAt(meetingId, placeAfterKey(place, last), moved);
    await putAt(row, place.groupId, order);
    last = order;
  }
}

async function putAt(row: AgendaRow, groupId: string | null, order: string): Promise<void> {
  if (row.kind === 'group') await patch(database.groups, row.group.id, { order });
  else await patch(database.items, row.item.id, { groupId, order });
}

/**
 * Puts rows in the bin, all of them or none. Returns how many: a row that has gone there in the meantime, as when the key
 * is pressed twice, stays as it went.
 */
export async function deleteRows(meetingId: string, rows: readonly AgendaRow[]): Promise<number> {
  const act = actOn(rows, { item: 'deleteItem', group: 'deleteGroup', several: 'deleteRows' });
  return changeMeeting(meetingId, act, async () => {
    const here = await stillHere(rows);
    for (const row of here) {
      if (row.kind === 'group') await deleteGroup(row.group);
      else await deleteItem(row.item);
    }
    return here.length;
  });
}

async function stillHere(rows: readonly AgendaRow[]): Promise<AgendaRow[]> {
  const stored = await Promise.all(
    rows.map((row) =>
      row.kind === 'group' ? database.groups.get(row.group.id) : database.items.get(row.item.id),
    ),
  );
  return rows.filter((_row, index) => stored[index]?.deletedAt === null);
}

/** What an act is called that is done to one item, to one group, or to several rows. */
function actOn(
  [first, ...others]: readonly AgendaRow[],
  names: Readonly<Record<AgendaRow['kind'] | 'several', RecordedAct>>,
): RecordedAct {
  return names[first && others.length === 0 ? first.kind : 'several'];
}
