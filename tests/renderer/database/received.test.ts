import { describe, expect, it } from 'vitest';
import { deleteItem } from '../../../renderer/database/items.ts';
import {
  readStanding,
  storeReceived,
  takeIn,
  type ReceivedMeeting,
  type Standing,
} from '../../../renderer/database/received.ts';
import { saveSectionContent } from '../../../renderer/database/sections.ts';
import { readSnapshot, storeSnapshot } from '../../../renderer/database/snapshots.ts';
import { keepVersion, readLineage } from '../../../renderer/database/versions.ts';
import type { Choice } from '#shared/merge/conflicts.ts';
import type { MeetingSnapshot } from '#shared/model/snapshot.ts';
import { noLineage } from '#shared/package/content.ts';
import { doc, p } from '#shared/richText/build.ts';
import { sampleMeeting } from '#shared/sample/sampleMeeting.ts';
import { dump, expectTurned, later, startWithEmptyDatabase } from './emptyDatabase.ts';

startWithEmptyDatabase();

const { id } = sampleMeeting.meeting;
const [section, another] = sampleMeeting.sections;
const sent = 'a'.repeat(64);
const returned = 'b'.repeat(64);
const nothingChosen = new Map<string, Choice>();

function withText(snapshot: MeetingSnapshot, sectionId: string, text: string): MeetingSnapshot {
  const sections = snapshot.sections.map((row) =>
    row.id === sectionId ? { ...row, content: doc(p(text)) } : row,
  );
  return { ...snapshot, sections };
}

/** What a colleague sends back of the meeting that was sent. */
function cameBack(snapshot: MeetingSnapshot): ReceivedMeeting {
  const base = { version: sent, snapshot: sampleMeeting };
  return { version: returned, snapshot, lineage: { ancestors: [sent], base } };
}

async function sendSample(): Promise<void> {
  await storeSnapshot(sampleMeeting);
  await keepVersion({ id: sent, takenIn: false, ancestors: [], snapshot: sampleMeeting });
}

async function conflictsOf(
  received: ReceivedMeeting,
): Promise<Extract<Standing, { kind: 'known' }>['merge']['conflicts']> {
  const standing = await readStanding(received);
  return standing.kind === 'known' ? standing.merge.conflicts : [];
}

const textNow = async (sectionId: string): Promise<string> =>
  JSON.stringify(
    (await readSnapshot(id, 'without bin')).sections.find((row) => row.id === sectionId)?.content,
  );

describe('a meeting that comes for the first time', () => {
  it('is stored, and remembered as it came, so that what is sent back can be merged', async () => {
    const received = { version: sent, snapshot: sampleMeeting, lineage: noLineage };
    expect(await readStanding(received)).toEqual({ kind: 'new' });
    await storeReceived(received);
    expect((await readSnapshot(id, 'without bin')).items.length).toBe(sampleMeeting.items.length);
    expect(await readLineage(id)).toEqual({
      ancestors: [sent],
      base: { version: sent, snapshot: sampleMeeting },
    });
  });
});

describe('a meeting that comes back', () => {
  it('brings what was changed there, keeps what was changed here, and is undone in one step', async () => {
    await sendSample();
    later();
    await saveSectionContent(another!, doc(p('Rettet her')));
    const received = cameBack(withText(sampleMeeting, section!.id, 'Rettet der'));
    expect(await conflictsOf(received)).toEqual([]);
    await expectTurned(id, () => takeIn(received, nothingChosen));
    expect(await textNow(section!.id)).toContain('Rettet der');
    expect(await textNow(another!.id)).toContain('Rettet her');
  });

  it('changes nothing the second time, nor when it is the very one that was sent', async () => {
    await sendSample();
    const received = cameBack(withText(sampleMeeting, section!.id, 'Rettet der'));
    await takeIn(received, nothingChosen);
    const once = await dump();
    await takeIn(received, nothingChosen);
    await takeIn({ version: sent, snapshot: sampleMeeting, lineage: noLineage }, nothingChosen);
    expect({ ...(await dump()), meetingVersions: [] }).toEqual({ ...once, meetingVersions: [] });
  });

  it('is not taken in before everything that both changed has been chosen', async () => {
    await sendSample();
    later();
    const edited = withText(sampleMeeting, section!.id, 'Rettet der');
    await takeIn({ ...cameBack(edited), version: 'c'.repeat(64) }, nothingChosen);
    const received = cameBack(withText(sampleMeeting, section!.id, 'Rettet et tredje sted'));
    const [conflict, ...others] = await conflictsOf(received);
    expect(others).toEqual([]);
    const before = await dump();
    expect(await takeIn(received, nothingChosen)).toBe(false);
    expect(await dump()).toEqual(before);
    expect(await takeIn(received, new Map([[conflict!.id, 'both']]))).toBe(true);
    expect(await textNow(section!.id)).toMatch(
      /Rettet der.*Rettet et tredje sted|Rettet et tredje sted.*Rettet der/,
    );
  });

  it('brings an item back that was deleted here and changed there, and puts one in the bin that was deleted there', async () => {
    await sendSample();
    const [deletedHere, deletedThere] = sampleMeeting.items;
    later();
    await deleteItem(deletedHere!);
    const items = sampleMeeting.items
      .filter((item) => item.id !== deletedThere!.id)
      .map((item) => (item.id === deletedHere!.id ? { ...item, title: 'Ny titel' } : item));
    const ofGone = ({ itemId }: { itemId: string }): boolean => itemId !== deletedThere!.id;
    const { sections, appendices, decisions, actions } = sampleMeeting;
    const parts = {
      sections: sections.filter(ofGone),
      appendices: appendices.filter(ofGone),
      decisions: decisions.filter(ofGone),
      actions: actions.filter(ofGone),
    };
    await expectTurned(id, () => takeIn(cameBack({ ...sampleMeeting, items, ...parts }), nothingChosen));
    const now = await readSnapshot(id, 'without bin');
    expect(now.items.find((item) => item.id === deletedHere!.id)?.title).toBe('Ny titel');
    expect(now.items.some((item) => item.id === deletedThere!.id)).toBe(false);
    const bin = await readSnapshot(id, 'with bin');
    expect(bin.items.find((item) => item.id === deletedThere!.id)?.deletedAt).not.toBeNull();
    expect(
      bin.sections.filter((row) => row.itemId === deletedThere!.id).every((row) => row.deletedAt === null),
    ).toBe(true);
  });

  it('asks about every difference where nothing is known that both had', async () => {
    await storeSnapshot(sampleMeeting);
    const edited = { ...cameBack(withText(sampleMeeting, section!.id, 'Rettet der')), lineage: noLineage };
    expect(await readStanding(edited)).toMatchObject({ kind: 'known', hasCommonVersion: false });
    expect(await conflictsOf(edited)).toHaveLength(1);
  });
});
