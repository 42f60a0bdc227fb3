import type { AgendaParts } from '#shared/agenda/copyParts.ts';
import { decisionOf } from '#shared/decisions/decisionOf.ts';
import { database } from './connection.ts';
import { inUse } from './rows.ts';

/** Everything on a meeting's agenda, as it is copied. */
export async function agendaPartsOf(meetingId: string): Promise<AgendaParts> {
  const [groups, items, sections, appendices] = await Promise.all([
    database.groups.where({ meetingId }).toArray(),
    database.items.where({ meetingId }).toArray(),
    database.sections.where({ meetingId }).toArray(),
    database.appendices.where({ meetingId }).toArray(),
  ]);
  return {
    groups: inUse(groups),
    items: inUse(items),
    sections: inUse(sections),
    appendices: inUse(appendices),
  };
}

/** One item with what is in it; nothing where it is gone. */
export async function partsOfItem(itemId: string): Promise<AgendaParts> {
  const [item, sections, appendices] = await Promise.all([
    database.items.get(itemId),
    database.sections.where({ itemId }).toArray(),
    database.appendices.where({ itemId }).toArray(),
  ]);
  return {
    groups: [],
    items: inUse(item ? [item] : []),
    sections: inUse(sections),
    appendices: inUse(appendices),
  };
}

/** Whether the item's own meeting put it off. */
export async function isPostponed(itemId: string): Promise<boolean> {
  const decisions = await database.decisions.where({ itemId }).toArray();
  return decisionOf(itemId, decisions)?.kind === 'postponed';
}

/** Stores rows that are all new. */
export async function storeParts({ groups, items, sections, appendices }: AgendaParts): Promise<void> {
  await database.groups.bulkAdd([...groups]);
  await database.items.bulkAdd([...items]);
  await database.sections.bulkAdd([...sections]);
  await database.appendices.bulkAdd([...appendices]);
}
