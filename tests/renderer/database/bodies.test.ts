import { describe, expect, it } from 'vitest';
import {
  addBody,
  addMember,
  changeBody,
  changeMember,
  deleteBody,
  deleteMember,
  findBody,
  listBodies,
  listMembers,
  moveMember,
  restoreBody,
  restoreMember,
  type NewBody,
} from '../../../renderer/database/bodies.ts';
import { findMeeting } from '../../../renderer/database/meetings.ts';
import { storeSnapshot } from '../../../renderer/database/snapshots.ts';
import { sampleBody } from '#shared/sample/sampleBody.ts';
import { sampleMeeting } from '#shared/sample/sampleMeeting.ts';
import { bodySchema, memberSchema, type MemberRole } from '#shared/model/body.ts';
import { expectUndone, later, startWithEmptyDatabase } from './emptyDatabase.ts';

startWithEmptyDatabase();

function newBody(name: string): NewBody {
  const {
    id: _id,
    createdAt: _createdAt,
    updatedAt: _updatedAt,
    deletedAt: _deletedAt,
    ...fields
  } = sampleBody;
  return { ...fields, name };
}

const person = (name: string, role: MemberRole = 'member') => ({ name, organisation: 'Ådal Kommune', role });
const namesOf = (rows: readonly { name: string }[]): string[] => rows.map(({ name }) => name);

describe('bodies', () => {
  it('are stored whole and found by the id that is given back', async () => {
    const id = await addBody(newBody('Udvalget for Stier'));
    const body = await findBody(id);
    expect(bodySchema.parse(body)).toMatchObject({ id, name: 'Udvalget for Stier', deletedAt: null });
  });

  it('stand in Danish order', async () => {
    for (const name of ['Åudvalget', 'Ærøudvalget', 'Zoneudvalget', 'Øudvalget', 'Adgangsudvalget']) {
      await addBody(newBody(name));
    }
    expect(namesOf(await listBodies())).toEqual([
      'Adgangsudvalget',
      'Zoneudvalget',
      'Ærøudvalget',
      'Øudvalget',
      'Åudvalget',
    ]);
  });

  it('are changed in the fields named, and remember when', async () => {
    const id = await addBody(newBody('Før'));
    const before = await findBody(id);
    const now = later();
    await changeBody(id, { name: 'Efter' });
    expect(await findBody(id)).toEqual({ ...before, name: 'Efter', updatedAt: now });
  });

  it('go into the bin and come back', async () => {
    const id = await addBody(newBody('Udvalget for Stier'));
    await expectUndone(
      () => deleteBody(id),
      () => restoreBody(id),
    );
    await deleteBody(id);
    expect(await listBodies()).toEqual([]);
  });

  it('leave their meetings where they are', async () => {
    await storeSnapshot(sampleMeeting);
    await deleteBody(sampleBody.id);
    expect(await findMeeting(sampleMeeting.meeting.id)).toEqual(sampleMeeting.meeting);
  });
});

describe('members', () => {
  it('are added last, and their body is changed with them', async () => {
    const bodyId = await addBody(newBody('Udvalget for Stier'));
    const now = later();
    for (const name of ['Tove', 'Asger', 'Ditte']) await addMember(bodyId, person(name));
    const members = await listMembers(bodyId);
    expect(namesOf(members)).toEqual(['Tove', 'Asger', 'Ditte']);
    for (const member of members) expect(memberSchema.parse(member)).toEqual(member);
    expect((await findBody(bodyId))?.updatedAt).toBe(now);
  });

  it('belong to one body only', async () => {
    const stier = await addBody(newBody('Stier'));
    const broer = await addBody(newBody('Broer'));
    await addMember(stier, person('Tove'));
    await addMember(broer, person('Asger'));
    expect(namesOf(await listMembers(broer))).toEqual(['Asger']);
  });

  it('are changed in the fields named', async () => {
    const bodyId = await addBody(newBody('Stier'));
    const id = await addMember(bodyId, person('Tove'));
    await changeMember(id, { role: 'chair' });
    expect(await listMembers(bodyId)).toMatchObject([person('Tove', 'chair')]);
  });

  it('go into the bin and come back to their place', async () => {
    const bodyId = await addBody(newBody('Stier'));
    const ids: string[] = [];
    for (const name of ['Tove', 'Asger', 'Ditte']) ids.push(await addMember(bodyId, person(name)));
    await expectUndone(
      () => deleteMember(ids[1]!),
      () => restoreMember(ids[1]!),
    );
  });

  it('do not get the place of someone who is in the bin', async () => {
    const bodyId = await addBody(newBody('Stier'));
    await addMember(bodyId, person('Tove'));
    const gone = await addMember(bodyId, person('Asger'));
    await deleteMember(gone);
    await addMember(bodyId, person('Ditte'));
    await restoreMember(gone);
    const orders = (await listMembers(bodyId)).map(({ order }) => order);
    expect(new Set(orders).size).toBe(3);
  });

  it('are moved one place, and stay at the ends', async () => {
    const bodyId = await addBody(newBody('Stier'));
    const ids: string[] = [];
    for (const name of ['Tove', 'Asger', 'Ditte']) ids.push(await addMember(bodyId, person(name)));
    await moveMember(ids[0]!, -1);
    await moveMember(ids[2]!, 1);
    expect(namesOf(await listMembers(bodyId))).toEqual(['Tove', 'Asger', 'Ditte']);
    await moveMember(ids[2]!, -1);
    expect(namesOf(await listMembers(bodyId))).toEqual(['Tove', 'Ditte', 'Asger']);
    await moveMember(ids[0]!, 1);
    expect(namesOf(await listMembers(bodyId))).toEqual(['Ditte', 'Tove', 'Asger']);
  });

  it('go on stepping in for someone who comes back', async () => {
    const bodyId = await addBody(newBody('Stier'));
    const tove = await addMember(bodyId, person('Tove'));
    const asger = await addMember(bodyId, person('Asger'));
    await changeMember(asger, { substituteForId: tove });
    await deleteMember(tove);
    await restoreMember(tove);
    expect((await listMembers(bodyId)).at(-1)?.substituteForId).toBe(tove);
  });
});

describe('a change to a body or its members', () => {
  const memberId = sampleMeeting.members[0]!.id;
  const changes: Readonly<Record<string, () => Promise<unknown>>> = {
    changeBody: () => changeBody(sampleBody.id, { name: 'Ny' }),
    deleteBody: () => deleteBody(sampleBody.id),
    restoreBody: () => restoreBody(sampleBody.id),
    addMember: () => addMember(sampleBody.id, person('Tove')),
    changeMember: () => changeMember(memberId, { name: 'Tove' }),
    moveMember: () => moveMember(memberId, 1),
    deleteMember: () => deleteMember(memberId),
    restoreMember: () => restoreMember(memberId),
  };

  it.each(Object.entries(changes))(
    '%s changes the body, so that it is known to be the newest of its copies',
    async (_name, change) => {
      await storeSnapshot(sampleMeeting);
      const now = later();
      await change();
      expect((await findBody(sampleBody.id))?.updatedAt).toBe(now);
    },
  );
});
