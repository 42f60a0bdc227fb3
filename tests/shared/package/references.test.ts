import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findBrokenReferences } from '#shared/package/references.ts';
import type { MeetingSnapshot } from '#shared/model/snapshot.ts';
import { sampleMeeting } from '#shared/sample/sampleMeeting.ts';
import { snapshotArbitrary } from '../../arbitraries/snapshot.ts';
import { idOf } from '../../builders/rows.ts';

const elsewhere = idOf(999_999);
const sampleWith = (changes: Partial<MeetingSnapshot>): MeetingSnapshot => ({ ...sampleMeeting, ...changes });

describe('references inside a snapshot', () => {
  it('hang together in the sample and in any meeting the app makes', () => {
    expect(findBrokenReferences(sampleMeeting)).toEqual([]);
    fc.assert(fc.property(snapshotArbitrary, (snapshot) => findBrokenReferences(snapshot).length === 0));
  });

  it('are broken by a row of another meeting', () => {
    const [first, ...others] = sampleMeeting.items;
    const items = [{ ...first!, meetingId: elsewhere }, ...others];
    expect(findBrokenReferences(sampleWith({ items }))).toEqual([
      `items ${first!.id} belongs to another meeting`,
    ]);
  });

  it('are broken by a meeting or a member of another body', () => {
    const broken = sampleWith({
      meeting: { ...sampleMeeting.meeting, bodyId: elsewhere },
      members: [{ ...sampleMeeting.members[0]!, bodyId: elsewhere }],
      yearEntries: [{ ...sampleMeeting.yearEntries[0]!, bodyId: elsewhere }],
    });
    expect(findBrokenReferences(broken)).toEqual([
      'meeting belongs to another body',
      `members ${sampleMeeting.members[0]!.id} belongs to another body`,
      `yearEntries ${sampleMeeting.yearEntries[0]!.id} belongs to another body`,
    ]);
  });

  it('are broken by a part of an item that is not there', () => {
    const items = sampleMeeting.items.slice(1);
    const [orphan] = sampleMeeting.sections;
    expect(findBrokenReferences(sampleWith({ items }))).toEqual([
      `sections ${orphan!.id} belongs to no item of the meeting`,
    ]);
  });

  it('are broken by a key that is used twice in a table', () => {
    const items = [...sampleMeeting.items, sampleMeeting.items[0]!];
    expect(findBrokenReferences(sampleWith({ items }))).toEqual([`items ${items[0]!.id} is there twice`]);
  });

  it('survive that a member, a group or a participant was removed', () => {
    const items = sampleMeeting.items.map((item) => ({ ...item, groupId: elsewhere }));
    const attendance = sampleMeeting.attendance.map((person) => ({ ...person, substituteForId: elsewhere }));
    expect(findBrokenReferences(sampleWith({ items, attendance, members: [] }))).toEqual([]);
  });
});
