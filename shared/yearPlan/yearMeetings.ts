import type { Meeting } from '../model/meeting.ts';
import type { PlannedMeeting, YearEntry } from '../model/yearPlan.ts';

/** What is known of a body's years: the entries of its plan, and the meetings that there are. All of them in use. */
export interface YearPlan {
  readonly entries: readonly YearEntry[];
  readonly meetings: readonly Meeting[];
}

/** A meeting in a body's year: planned, made, or both. */
export interface YearMeeting {
  /** The entry's id, or that of the meeting where nobody planned it. */
  readonly id: string;
  readonly date: string;
  /** null: not settled yet. */
  readonly startTime: string | null;
  readonly endTime: string | null;
  readonly place: string;
  /** Empty: an ordinary meeting. */
  readonly title: string;
  /** null: it is made, but nobody planned it. */
  readonly entry: PlannedMeeting | null;
  /** null: it is planned only. */
  readonly meeting: Meeting | null;
}

/**
 * Every meeting of the body, of all years, by day and time, each once: what was planned and became a meeting stands
 * where that meeting is now. An entry whose meeting was deleted is a plan again.
 */
export function meetingsOfPlan({ entries, meetings }: YearPlan): YearMeeting[] {
  const planned = entries.filter((entry) => entry.kind === 'meeting');
  const madeOf = pairUp(planned, meetings);
  const taken = new Set([...madeOf.values()].map(({ id }) => id));
  return [
    ...planned.map((entry) => yearMeeting(entry, madeOf.get(entry.id) ?? null)),
    ...meetings.filter(({ id }) => !taken.has(id)).map(unplanned),
  ].toSorted((a, b) => placeInTime(a).localeCompare(placeInTime(b)));
}

/** By entry id. An entry that says nothing of its meeting, or whose meeting is gone, becomes one of the same day. */
function pairUp(
  planned: readonly PlannedMeeting[],
  meetings: readonly Meeting[],
): ReadonlyMap<string, Meeting> {
  const free = new Map(meetings.map((meeting) => [meeting.id, meeting]));
  const pairs = new Map<string, Meeting>();
  const pair = (entry: PlannedMeeting, meeting: Meeting | undefined): void => {
    if (!meeting || pairs.has(entry.id)) return;
    pairs.set(entry.id, meeting);
    free.delete(meeting.id);
  };
  for (const entry of planned) pair(entry, free.get(entry.meetingId ?? ''));
  for (const entry of planned) {
    pair(
      entry,
      [...free.values()].find(({ date }) => date === entry.date),
    );
  }
  return pairs;
}

function yearMeeting(entry: PlannedMeeting, meeting: Meeting | null): YearMeeting {
  const { date, startTime, endTime, place } = meeting ?? entry;
  return { id: entry.id, date, startTime, endTime, place, title: entry.title, entry, meeting };
}

function unplanned(meeting: Meeting): YearMeeting {
  const { id, date, startTime, endTime, place } = meeting;
  return { id, date, startTime, endTime, place, title: '', entry: null, meeting };
}

/** The first meeting after a day, planned or made: what "Næste møde" says at a meeting of that day. */
export function nextPlannedMeeting(plan: YearPlan, after: string): YearMeeting | undefined {
  return meetingsOfPlan(plan).find(({ date }) => date > after);
}

/** What is planned for a day and not made yet. */
export function plannedOn(plan: YearPlan, date: string): PlannedMeeting | null {
  return meetingsOfPlan(plan).find((found) => found.date === date && !found.meeting)?.entry ?? null;
}

function placeInTime({ date, startTime, id }: YearMeeting): string {
  return [date, startTime ?? '', id].join(' ');
}
