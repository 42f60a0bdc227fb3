import { civilDateOf } from '#shared/language/danishMoment.ts';
import { changeMeeting } from './changes.ts';
import { database } from './connection.ts';
import { inUse, patch } from './rows.ts';

/**
 * The minutes were approved on the day of a later meeting: from now on nothing in the meeting can be changed
 * (history/lockedMeetings.ts), and a correction is an addition.
 */
export async function approveMinutes(meetingId: string, approvedOn: string): Promise<void> {
  await changeMeeting(meetingId, 'approveMinutes', async () => {
    await patch(database.meetings, meetingId, { status: 'approved', approvedOn });
  });
}

/** The minutes were not approved after all, or on another day: they can be changed again. */
export async function withdrawApproval(meetingId: string): Promise<void> {
  await changeMeeting(meetingId, 'withdrawApproval', async () => {
    await patch(database.meetings, meetingId, { status: 'held', approvedOn: null });
  });
}

/** The day that the minutes are approved on, as far as it can be known: the body's next meeting, or else today. */
export async function dayOfApproval(meetingId: string): Promise<string> {
  const today = civilDateOf(new Date().toISOString());
  const meeting = await database.meetings.get(meetingId);
  if (!meeting) return today;
  const others = inUse(await database.meetings.where({ bodyId: meeting.bodyId }).sortBy('date'));
  const next = others.find(({ date }) => date > meeting.date);
  return next?.date ?? (today > meeting.date ? today : meeting.date);
}
