import type { BodiesAndSettings, BodyWithPlan } from '#shared/model/bodiesAndSettings.ts';
import type { Body } from '#shared/model/body.ts';
import { database } from './connection.ts';
import { readChoices, storeChoices } from './settings.ts';

/** All that no meeting's package holds, rows in the bin included, read in one transaction. */
export async function readBodiesAndSettings(): Promise<BodiesAndSettings> {
  const { bodies, members, yearEntries, settings } = database;
  return database.transaction('r', [bodies, members, yearEntries, settings], async () => {
    const all = await bodies.toArray();
    return { bodies: await Promise.all(all.map(withPlan)), settings: await readChoices() };
  });
}

async function withPlan(body: Body): Promise<BodyWithPlan> {
  const ofBody = { bodyId: body.id };
  const [members, yearEntries] = await Promise.all([
    database.members.where(ofBody).toArray(),
    database.yearEntries.where(ofBody).toArray(),
  ]);
  return { body, members, yearEntries };
}

/**
 * Stores bodies and settings, all or nothing. A body that is here already stays as it is, and so does a choice that was
 * made here. Returns how many bodies were not here.
 */
export async function storeBodiesAndSettings({ bodies, settings }: BodiesAndSettings): Promise<number> {
  return database.transaction('rw', database.tables, async () => {
    let stored = 0;
    for (const body of bodies) if (await storeBody(body)) stored += 1;
    await storeChoices(settings);
    return stored;
  });
}

/** false, and nothing is done, where the body is here already. To be called in a transaction. */
export async function storeBody({ body, members, yearEntries }: BodyWithPlan): Promise<boolean> {
  if (await database.bodies.get(body.id)) return false;
  await database.bodies.add(body);
  await database.members.bulkPut(members);
  await database.yearEntries.bulkPut(yearEntries);
  return true;
}
