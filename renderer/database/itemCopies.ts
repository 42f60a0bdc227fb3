import { copyItem } from '#shared/agenda/copyMeeting.ts';
import { agendaPartsOf, isPostponed, partsOfItem, storeParts } from './agendaParts.ts';
import { orderAt, placeAfterKey } from './agendaPlaces.ts';
import { changeMeeting } from './changes.ts';
import { bodyOf, originOfNewItem } from './items.ts';
import { placeBeforeEnd } from './newAgendas.ts';
import { newRow } from './rows.ts';

/**
 * Copies items of other meetings into this one, with their texts and appendices, before the items that end every
 * meeting of the body. One that was put off is carried on by its copy. Returns the new items' ids, in the order given.
 */
export async function fetchItems(meetingId: string, itemIds: readonly string[]): Promise<string[]> {
  return changeMeeting(meetingId, 'fetchItems', async () => {
    const place = placeBeforeEnd(await agendaPartsOf(meetingId), await bodyOf(meetingId));
    const origin = await originOfNewItem(meetingId);
    const fetched: string[] = [];
    let last: string | null = null;
    for (const itemId of itemIds) {
      const copy = copyItem(await partsOfItem(itemId), { meetingId, newRow }, await isPostponed(itemId));
      const order: string = await orderAt(meetingId, placeAfterKey(place, last));
      await storeParts({ ...copy, items: copy.items.map((item) => ({ ...item, order, origin })) });
      fetched.push(...copy.items.map(({ id }) => id));
      last = order;
    }
    return fetched;
  });
}
