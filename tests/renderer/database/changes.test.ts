import { describe, expect, it } from 'vitest';
import { changeMeeting, onMeetingChanged } from '../../../renderer/database/changes.ts';
import { database } from '../../../renderer/database/connection.ts';
import { findMeeting } from '../../../renderer/database/meetings.ts';
import { storeSnapshot } from '../../../renderer/database/snapshots.ts';
import { sampleMeeting } from '#shared/sample/sampleMeeting.ts';
import { dump, later, startWithEmptyDatabase } from './emptyDatabase.ts';

startWithEmptyDatabase();

const { id } = sampleMeeting.meeting;
const [first, second] = sampleMeeting.items;

describe('changeMeeting', () => {
  it('stores all of a change and says when the meeting was changed', async () => {
    await storeSnapshot(sampleMeeting);
    const now = later();
    const result = await changeMeeting(id, 'deleteItem', async () => {
      await database.items.delete(first!.id);
      return 'done';
    });
    expect(result).toBe('done');
    expect(await database.items.get(first!.id)).toBeUndefined();
    expect(await findMeeting(id)).toEqual({ ...sampleMeeting.meeting, updatedAt: now });
  });

  it('stores nothing when it fails halfway', async () => {
    await storeSnapshot(sampleMeeting);
    const before = await dump();
    later();
    const change = changeMeeting(id, 'deleteItem', async () => {
      await database.items.delete(first!.id);
      await database.items.put({ ...second!, title: 'Halvvejs' });
      throw new Error('halfway');
    });
    await expect(change).rejects.toThrow('halfway');
    expect(await dump()).toEqual(before);
    expect(await findMeeting(id)).toEqual(sampleMeeting.meeting);
  });

  it('tells of the change once it is stored, and not of one that failed', async () => {
    await storeSnapshot(sampleMeeting);
    const heard: string[] = [];
    const stopListening = onMeetingChanged((meetingId) => heard.push(meetingId));
    await changeMeeting(id, 'deleteItem', async () => {
      await database.items.delete(first!.id);
      expect(heard).toEqual([]);
    });
    expect(heard).toEqual([id]);
    await expect(changeMeeting(id, 'deleteItem', () => Promise.reject(new Error('no')))).rejects.toThrow(
      'no',
    );
    expect(heard).toEqual([id]);
    stopListening();
    await changeMeeting(id, 'deleteItem', () => database.items.delete(second!.id));
    expect(heard).toEqual([id]);
  });
});
