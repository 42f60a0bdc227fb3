import type { Meeting } from '#shared/model/meeting.ts';
import { database } from './connection.ts';
import { patch } from './rows.ts';

type Listener = (meetingId: string) => void;
const listeners = new Set<Listener>();

/** Hears of every meeting that was changed, once the change is stored. Returns the function that stops listening. */
export function onMeetingChanged(listener: Listener): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

export function tellMeetingChanged(meetingId: string): void {
  for (const listener of listeners) listener(meetingId);
}

/**
 * Runs a change to one meeting in a single transaction: all of it is stored, or nothing.
 * The meeting's `updatedAt` follows every change to anything in it.
 */
export async function changeMeeting<Result>(
  meetingId: string,
  change: () => Promise<Result>,
): Promise<Result> {
  const result = await database.transaction('rw', database.tables, async () => {
    const outcome = await change();
    await patch(database.meetings, meetingId, {});
    return outcome;
  });
  tellMeetingChanged(meetingId);
  return result;
}

/**
 * Runs a change to a body, its members or its year plan in a single transaction. The body's `updatedAt` follows, and its most recently
 * changed meeting is told of, because a body is backed up inside a meeting's package. A body without meetings has no
 * package to be in: it is not backed up until it has one.
 */
export async function changeBodyOrMembers<Result>(
  bodyId: string,
  change: () => Promise<Result>,
): Promise<Result> {
  const { bodies, members, yearEntries, meetings } = database;
  const tables = [bodies, members, yearEntries, meetings];
  const { result, meeting } = await database.transaction('rw', tables, async () => {
    const outcome = await change();
    await patch(bodies, bodyId, {});
    return { result: outcome, meeting: latestChanged(await meetings.where({ bodyId }).toArray()) };
  });
  if (meeting) tellMeetingChanged(meeting.id);
  return result;
}

/** The meeting whose backup a change to its body goes into. */
export function latestChanged(meetings: readonly Meeting[]): Meeting | undefined {
  return meetings.toSorted((a, b) => b.updatedAt.localeCompare(a.updatedAt))[0];
}
