import { describe, expect, it } from 'vitest';
import { approveMinutes, withdrawApproval } from '../../../renderer/database/approval.ts';
import { removeParticipant } from '../../../renderer/database/attendance.ts';
import {
  addCorrection,
  changeCorrection,
  listCorrections,
  removeCorrection,
} from '../../../renderer/database/corrections.ts';
import { deleteItem } from '../../../renderer/database/items.ts';
import { deleteMeeting, findMeeting } from '../../../renderer/database/meetings.ts';
import { saveSectionContent } from '../../../renderer/database/sections.ts';
import { readSnapshot, storeSnapshot } from '../../../renderer/database/snapshots.ts';
import { sampleMeeting } from '#shared/sample/sampleMeeting.ts';
import { doc, p } from '#shared/richText/build.ts';
import { expectTurned, startWithEmptyDatabase } from './emptyDatabase.ts';

startWithEmptyDatabase();

const { id: meetingId } = sampleMeeting.meeting;
const [person] = sampleMeeting.attendance;
const [item] = sampleMeeting.items;
const [section] = sampleMeeting.sections;
const day = '2031-06-02';
const texts = { itemId: item!.id, date: day, text: 'Beløbet er 1,2 mio. kr.', publicText: '' };
const statusNow = async () => {
  const meeting = await findMeeting(meetingId);
  return { status: meeting?.status, approvedOn: meeting?.approvedOn };
};

describe('minutes that were approved', () => {
  it('say on which day, until the approval is withdrawn', async () => {
    await storeSnapshot(sampleMeeting);
    await approveMinutes(meetingId, day);
    expect(await statusNow()).toEqual({ status: 'approved', approvedOn: day });
    await withdrawApproval(meetingId);
    expect(await statusNow()).toEqual({ status: 'held', approvedOn: null });
  });

  it('cannot be changed any more: neither text nor agenda nor who was there', async () => {
    await storeSnapshot(sampleMeeting);
    await approveMinutes(meetingId, day);
    const before = await readSnapshot(meetingId, 'with bin');
    const acts = [
      () => saveSectionContent(section!, doc(p('Noget andet.'))),
      () => deleteItem(item!),
      () => removeParticipant(person!),
    ];
    for (const act of acts) await expect(act()).rejects.toThrow('minutesApproved');
    expect(await readSnapshot(meetingId, 'with bin')).toEqual(before);
  });

  it('can be put in the bin with the meeting', async () => {
    await storeSnapshot(sampleMeeting);
    await approveMinutes(meetingId, day);
    await deleteMeeting(meetingId);
    expect((await findMeeting(meetingId))?.deletedAt).not.toBeNull();
  });

  it('are corrected by additions, in the order of their days', async () => {
    await storeSnapshot(sampleMeeting);
    await approveMinutes(meetingId, day);
    await addCorrection(meetingId, { ...texts, date: '2031-07-01', text: 'Senere.' });
    const id = await addCorrection(meetingId, texts);
    const [first] = await listCorrections(meetingId);
    expect(first).toMatchObject({ id, ...texts });
    await changeCorrection(first!, { text: 'Beløbet er 1,3 mio. kr.' });
    await removeCorrection((await listCorrections(meetingId))[1]!);
    expect((await listCorrections(meetingId)).map(({ text }) => text)).toEqual(['Beløbet er 1,3 mio. kr.']);
  });

  it('are as they were when an approval, its end or an addition is undone', async () => {
    await storeSnapshot(sampleMeeting);
    await expectTurned(meetingId, () => approveMinutes(meetingId, day));
    await expectTurned(meetingId, () => addCorrection(meetingId, texts));
    const [correction] = await listCorrections(meetingId);
    await expectTurned(meetingId, () => changeCorrection(correction!, { text: 'Andet.' }));
    await expectTurned(meetingId, () => removeCorrection(correction!));
    await expectTurned(meetingId, () => withdrawApproval(meetingId));
  });
});
