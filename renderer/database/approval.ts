import { changeMeeting } from './changes.ts';
import { database } from './connection.ts';
import { patch } from './rows.ts';

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
