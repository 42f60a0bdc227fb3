import { database } from './connection.ts';
import type { Act } from './history/acts.ts';
import { addToHistory, BODIES_HISTORY, MEETINGS_HISTORY, type HistoryId } from './history/journal.ts';
import { refuseIfApproved } from './history/lockedMeetings.ts';
import { isRecording, recordRows } from './history/recording.ts';
import type { AnyRow, RowChange } from './history/rowChanges.ts';
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
 * Runs a change to one meeting in a single transaction: all of it is stored, or nothing. It is undone in one step that
 * is called by the act's name; inside another change it is part of that one. The meeting's `updatedAt` follows every
 * change to anything in it. Throws FailureError('minutesApproved') where that would change approved minutes.
 */
export async function changeMeeting<Result>(
  meetingId: string,
  act: Act,
  change: () => Promise<Result>,
  history: HistoryId = meetingId,
): Promise<Result> {
  if (isRecording()) return change();
  const { result, rows } = await database.transaction('rw', database.tables, async (transaction) =>
    recordRows(transaction, async () => {
      // What is done in the list of meetings is done to the meeting as a whole.
      if (history !== MEETINGS_HISTORY) refuseIfApproved(await database.meetings.get(meetingId), act);
      const outcome = await change();
      await patch(database.meetings, meetingId, {});
      return outcome;
    }),
  );
  addToHistory(history, act, rows);
  tellMeetingChanged(meetingId);
  return result;
}

/**
 * Runs a change to a body, its members or its year plan in a single transaction, undone in one step among those of the
 * bodies. The body's `updatedAt` follows: of several copies of a body it tells which is the newest.
 */
export async function changeBodyOrMembers<Result>(
  bodyId: string,
  act: Act,
  change: () => Promise<Result>,
): Promise<Result> {
  if (isRecording()) return change();
  const { result, rows } = await database.transaction('rw', database.tables, async (transaction) =>
    recordRows(transaction, async () => {
      const outcome = await change();
      await patch(database.bodies, bodyId, {});
      return outcome;
    }),
  );
  addToHistory(BODIES_HISTORY, act, rows);
  return result;
}

/** Runs a change to these rows that is itself no new step. What belongs around them follows, as for any change. */
export async function changeUnrecorded<Result>(
  rows: readonly RowChange[],
  change: () => Promise<Result>,
): Promise<Result> {
  const meetingIds = [...new Set(rows.flatMap(meetingOf))];
  const bodyIds = [...new Set(rows.flatMap(bodyOf))];
  const result = await database.transaction('rw', database.tables, async () => {
    const outcome = await change();
    for (const id of meetingIds) await patch(database.meetings, id, {});
    for (const id of bodyIds) await patch(database.bodies, id, {});
    return outcome;
  });
  for (const id of meetingIds) tellMeetingChanged(id);
  return result;
}

function meetingOf({ table, id, before, after }: RowChange): string[] {
  return table === 'meetings' ? [id] : idIn('meetingId', before ?? after);
}

function bodyOf({ table, id, before, after }: RowChange): string[] {
  if (table === 'bodies') return [id];
  return table === 'meetings' ? [] : idIn('bodyId', before ?? after);
}

function idIn(field: string, row: AnyRow | undefined): string[] {
  const id = row?.[field];
  return typeof id === 'string' ? [id] : [];
}
