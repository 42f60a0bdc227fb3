import { database } from './connection.ts';
import { inUse } from './rows.ts';

/** Who may present an item of a meeting: its participants, and whoever presents another item. In Danish order. */
export async function listPresenters(meetingId: string): Promise<string[]> {
  const [people, items] = await Promise.all([
    database.attendance.where({ meetingId }).toArray(),
    database.items.where({ meetingId }).toArray(),
  ]);
  const names = [...people.map(({ name }) => name), ...inUse(items).map(({ presenter }) => presenter)];
  const written = names.map((name) => name.trim()).filter((name) => name !== '');
  return [...new Set(written)].toSorted((a, b) => a.localeCompare(b, 'da'));
}
