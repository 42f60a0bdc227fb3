import { correctedTimes } from '#shared/course/correctedTimes.ts';
import { compareHappened } from '#shared/course/moments.ts';
import { clockTimeOf } from '#shared/language/danishMoment.ts';
import type { Break, CourseEvent } from '#shared/model/course.ts';
import type { Meeting } from '#shared/model/meeting.ts';
import type { Place } from './agendaPlaces.ts';
import { changeMeeting } from './changes.ts';
import { database } from './connection.ts';
import { addItem } from './items.ts';
import { moment, newRow, patch } from './rows.ts';

/** What has happened in the meeting so far, in its order. */
export async function listCourse(meetingId: string): Promise<CourseEvent[]> {
  return (await database.courseEvents.where({ meetingId }).toArray()).toSorted(compareHappened);
}

/** Begins the meeting now, with an item on the table where the agenda has one. A meeting that has begun stays as it is. */
export async function beginMeeting(meetingId: string, itemId: string | null): Promise<void> {
  await changeMeeting(meetingId, 'beginMeeting', async () => {
    const meeting = await database.meetings.get(meetingId);
    if (!meeting || meeting.startedAt !== null) return;
    await patch(database.meetings, meetingId, { startedAt: moment() });
    if (itemId !== null) await addTakenUp(meetingId, itemId);
  });
}

/** Puts an item on the table, and ends a break that lasts. Does nothing while no meeting is going on. */
export async function takeUpItem(meetingId: string, itemId: string): Promise<void> {
  await changeMeeting(meetingId, 'takeUpItem', async () => {
    if (!(await isGoingOn(meetingId))) return;
    const events = await listCourse(meetingId);
    const present = events.findLast(({ kind }) => kind === 'takenUp');
    await endBreaks(events);
    if (present?.kind !== 'takenUp' || present.itemId !== itemId) await addTakenUp(meetingId, itemId);
  });
}

/** An item that nobody had on the agenda: it is added there and taken up at once. Returns its id. */
export async function takeUpNewItem(meetingId: string, title: string, place: Place): Promise<string> {
  return changeMeeting(meetingId, 'takeUpNewItem', async () => {
    const id = await addItem(meetingId, title, place);
    await patch(database.items, id, { origin: 'meeting' });
    await takeUpItem(meetingId, id);
    return id;
  });
}

/** Begins a break, unless there is one or no meeting is going on. */
export async function beginBreak(meetingId: string): Promise<void> {
  await changeMeeting(meetingId, 'beginBreak', async () => {
    const events = await listCourse(meetingId);
    if (!(await isGoingOn(meetingId)) || events.some(isLasting)) return;
    await database.courseEvents.add({
      ...newRow(),
      meetingId,
      kind: 'break',
      at: nextMoment(events),
      until: null,
    });
  });
}

/** The item that was on the table goes on. */
export async function endBreak(meetingId: string): Promise<void> {
  await changeMeeting(meetingId, 'endBreak', async () => endBreaks(await listCourse(meetingId)));
}

/** Ends the meeting now; it counts as held. */
export async function endMeeting(meetingId: string): Promise<void> {
  await changeMeeting(meetingId, 'endMeeting', async () => {
    const meeting = await database.meetings.get(meetingId);
    if (!meeting || !(await isGoingOn(meetingId))) return;
    await endBreaks(await listCourse(meetingId));
    await patch(database.meetings, meetingId, { endedAt: moment(), status: 'held' });
  });
}

/** Goes on with a meeting that was ended too early, at the item that was on the table last. */
export async function resumeMeeting(meetingId: string): Promise<void> {
  await changeMeeting(meetingId, 'resumeMeeting', () =>
    patch(database.meetings, meetingId, { endedAt: null }),
  );
}

/** A break as it is corrected, in moments. */
export interface BreakTimes {
  /** null: nobody noted it at the time. */
  readonly id: string | null;
  readonly at: string;
  /** null: it lasts still. */
  readonly until: string | null;
}

interface MeetingTimes extends Pick<Meeting, 'startedAt' | 'endedAt'> {
  /** All there are: those that are left out never were. */
  readonly breaks: readonly BreakTimes[];
}

/** As they were noted, in moments, and when the meeting was to begin. */
export interface StoredTimes extends Pick<Meeting, 'date' | 'startTime' | 'startedAt' | 'endedAt'> {
  readonly breaks: readonly Break[];
}

/** When the meeting began, paused and ended so far. Rejects where it is not here. */
export async function readMeetingTimes(meetingId: string): Promise<StoredTimes> {
  const meeting = await database.meetings.get(meetingId);
  if (!meeting) throw new Error(`Meeting ${meetingId} is not in the database`);
  const { date, startTime, startedAt, endedAt } = meeting;
  return { date, startTime, startedAt, endedAt, breaks: await listBreaks(meetingId) };
}

async function listBreaks(meetingId: string): Promise<Break[]> {
  return (await listCourse(meetingId)).filter((event) => event.kind === 'break');
}

/** Corrects when the meeting began, paused and ended, in moments. One that has ended counts as held. */
export async function changeMeetingTimes(
  meetingId: string,
  { breaks, ...times }: Partial<MeetingTimes>,
): Promise<void> {
  await changeMeeting(meetingId, 'changeMeetingTimes', async () => {
    await storeTimes(meetingId, times);
    if (breaks) await correctBreaks(meetingId, breaks);
  });
}

/** The same of one of them as a clock time, '' where it is not known: what the other is taken for follows from it. */
export async function changeMeetingClock(
  meetingId: string,
  field: 'startedAt' | 'endedAt',
  clockTime: string,
): Promise<void> {
  await changeMeeting(meetingId, 'changeMeetingTimes', async () => {
    const meeting = await database.meetings.get(meetingId);
    if (!meeting) return;
    const { startedAt, endedAt } = meeting;
    const clocks = { start: startedAt && clockTimeOf(startedAt), end: endedAt && clockTimeOf(endedAt) };
    const [start, end] =
      field === 'startedAt' ? [clockTime, clocks.end ?? ''] : [clocks.start ?? '', clockTime];
    await storeTimes(meetingId, correctedTimes(meeting, { start, end }));
  });
}

async function storeTimes(
  meetingId: string,
  times: Partial<Pick<Meeting, 'startedAt' | 'endedAt'>>,
): Promise<void> {
  const held = typeof times.endedAt === 'string' ? ({ status: 'held' } as const) : {};
  await patch(database.meetings, meetingId, { ...times, ...held });
}

async function correctBreaks(meetingId: string, breaks: readonly BreakTimes[]): Promise<void> {
  for (const pause of await listBreaks(meetingId)) {
    const corrected = breaks.find(({ id }) => id === pause.id);
    if (!corrected) await database.courseEvents.delete(pause.id);
    else if (corrected.at !== pause.at || corrected.until !== pause.until) {
      const { at, until } = corrected;
      await database.courseEvents.put({ ...pause, at, until, updatedAt: moment() });
    }
  }
  for (const { id, at, until } of breaks) {
    if (id === null) await database.courseEvents.add({ ...newRow(), meetingId, kind: 'break', at, until });
  }
}

async function isGoingOn(meetingId: string): Promise<boolean> {
  const meeting = await database.meetings.get(meetingId);
  return meeting !== undefined && meeting.startedAt !== null && meeting.endedAt === null;
}

async function addTakenUp(meetingId: string, itemId: string): Promise<void> {
  const at = nextMoment(await listCourse(meetingId));
  await database.courseEvents.add({ ...newRow(), meetingId, kind: 'takenUp', itemId, at });
}

async function endBreaks(events: readonly CourseEvent[]): Promise<void> {
  const now = moment();
  for (const pause of events.filter(isLasting)) {
    const until = now > pause.at ? now : pause.at;
    await database.courseEvents.put({ ...pause, until, updatedAt: now });
  }
}

function isLasting(event: CourseEvent): event is Break {
  return event.kind === 'break' && event.until === null;
}

/** Now, but after everything so far: what happens last is last, even where the computer's clock was set back. */
function nextMoment(events: readonly CourseEvent[]): string {
  const now = moment();
  const last = events.at(-1)?.at ?? '';
  return now > last ? now : new Date(Date.parse(last) + 1).toISOString();
}
