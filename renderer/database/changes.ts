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
