import { siblingsInOrder } from '#shared/agenda/siblings.ts';
import type { Body, Member, MemberRole } from '#shared/model/body.ts';
import { changeBodyOrMembers } from './changes.ts';
import { database } from './connection.ts';
import type { RecordedAct } from './history/acts.ts';
import { freeOrder, orderLast, orderOneStep } from './order.ts';
import { inUse, moment, newRow, patch } from './rows.ts';

/** Bodies in use, by name in Danish order. */
export async function listBodies(): Promise<Body[]> {
  const bodies = inUse(await database.bodies.toArray());
  return bodies.toSorted((a, b) => a.name.localeCompare(b.name, 'da'));
}

export async function findBody(id: string): Promise<Body | undefined> {
  return database.bodies.get(id);
}

/** The members of a body in their own order. */
export async function listMembers(bodyId: string): Promise<Member[]> {
  return siblingsInOrder(await database.members.where({ bodyId }).toArray());
}

export type NewBody = Omit<Body, 'id' | 'createdAt' | 'updatedAt' | 'deletedAt'>;

/** Stores a new body and returns its id. */
export async function addBody(fields: NewBody): Promise<string> {
  const row = newRow();
  await database.bodies.add({ ...row, ...fields, deletedAt: null });
  return row.id;
}

export type BodyChanges = Partial<NewBody>;

export async function changeBody(id: string, changes: BodyChanges): Promise<void> {
  await changeBodyOrMembers(id, 'changeBody', () => patch(database.bodies, id, changes));
}

/** Changes a body by what it says as it is stored then, which may be newer than what the screen shows. */
export async function changeStoredBody(
  id: string,
  act: RecordedAct,
  changesTo: (body: Body) => BodyChanges,
): Promise<void> {
  await changeBodyOrMembers(id, act, async () => {
    const body = await findBody(id);
    if (body) await patch(database.bodies, id, changesTo(body));
  });
}

/** Puts a body in the bin; its meetings stay. */
export async function deleteBody(id: string): Promise<void> {
  await changeBodyOrMembers(id, 'deleteBody', () => patch(database.bodies, id, { deletedAt: moment() }));
}

/** Brings a body back from the bin. */
export async function restoreBody(id: string): Promise<void> {
  await changeBodyOrMembers(id, 'bringBack', () => patch(database.bodies, id, { deletedAt: null }));
}

/** Adds a member last and returns its id. */
export async function addMember(
  bodyId: string,
  fields: { name: string; organisation: string; role: MemberRole },
): Promise<string> {
  const row = newRow();
  await changeBodyOrMembers(bodyId, 'addMember', async () => {
    const order = orderLast(await listMembers(bodyId));
    await database.members.add({ ...row, bodyId, order, ...fields, substituteForId: null, deletedAt: null });
  });
  return row.id;
}

export type MemberChanges = Partial<Pick<Member, 'name' | 'organisation' | 'role' | 'substituteForId'>>;

export async function changeMember(id: string, changes: MemberChanges): Promise<void> {
  await patchMember(id, 'changeMember', () => changes);
}

/** Moves a member one place up (-1) or down (1); at the end they stay where they are. */
export async function moveMember(id: string, direction: -1 | 1): Promise<void> {
  await patchMember(id, 'moveMember', (_member, members) => {
    const order = orderOneStep(members, id, direction);
    return order ? { order } : {};
  });
}

/** Puts a member in the bin. Whoever steps in for this member goes on doing so when they come back. */
export async function deleteMember(id: string): Promise<void> {
  await patchMember(id, 'deleteMember', () => ({ deletedAt: moment() }));
}

/** Brings a member back from the bin to their place. */
export async function restoreMember(id: string): Promise<void> {
  await patchMember(id, 'bringBack', (member, members) => ({
    deletedAt: null,
    order: freeOrder(members, member),
  }));
}

/** Changes one member, seen among the members in use. One who is gone stays gone. */
async function patchMember(
  id: string,
  act: RecordedAct,
  changesTo: (member: Member, members: readonly Member[]) => Partial<Member>,
): Promise<void> {
  const bodyId = (await database.members.get(id))?.bodyId;
  if (bodyId === undefined) return;
  await changeBodyOrMembers(bodyId, act, async () => {
    const member = await database.members.get(id);
    if (member) await patch(database.members, id, changesTo(member, await listMembers(bodyId)));
  });
}
