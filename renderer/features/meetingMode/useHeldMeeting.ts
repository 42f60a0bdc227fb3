import { useEffect, useMemo } from 'react';
import type { OutlineItem } from '#shared/agenda/outline.ts';
import { composeTimeline, type Timeline } from '#shared/attendance/timeline.ts';
import { readCourse, type Course } from '#shared/course/course.ts';
import type { Outcome } from '#shared/decisions/outcome.ts';
import type { Attendance } from '#shared/model/attendance.ts';
import type { Agenda } from '../../database/agenda.ts';
import { listAttendance } from '../../database/attendance.ts';
import { listCourse } from '../../database/course.ts';
import { useLive } from '../../database/live.ts';
import { listOutcomes } from '../../database/outcomes.ts';
import { setTakingUp, useTakingUp } from '../../stores/takingUp.ts';

/** A meeting as it is held. */
export interface HeldMeeting {
  readonly agenda: Agenda;
  readonly course: Course;
  readonly attendance: readonly Attendance[];
  readonly timeline: Timeline;
  /** By item id, of the items on which something is decided. */
  readonly outcomes: ReadonlyMap<string, Outcome>;
  /** The item on the screen: while the meeting goes on, the one on the table. undefined: the agenda has none. */
  readonly shown: OutlineItem | undefined;
  /** Whether what is done now is part of the meeting, be it in a break. */
  readonly isGoingOn: boolean;
}

/** undefined until it is read. `chosenId`: the item that is looked at while no meeting is going on. */
export function useHeldMeeting(agenda: Agenda, chosenId: string | null): HeldMeeting | undefined {
  const { meeting, items } = agenda;
  const attendance = useLive(() => listAttendance(meeting.id), [meeting.id]);
  const events = useLive(() => listCourse(meeting.id), [meeting.id]);
  const decided = useLive(() => listOutcomes(meeting.id), [meeting.id]);
  const goingTo = useTakingUp(({ itemId }) => itemId);
  const held = useMemo(() => {
    if (!attendance || !events || !decided) return undefined;
    const course = readCourse(
      events,
      items.map(({ item }) => item.id),
      meeting,
    );
    const isGoingOn = course.state === 'running' || course.state === 'break';
    const shownId = isGoingOn ? (goingTo ?? course.currentItemId) : (chosenId ?? course.currentItemId);
    const shown = items.find(({ item }) => item.id === shownId) ?? items[0];
    const timeline = composeTimeline(attendance, course);
    const outcomes = new Map(decided.map(({ itemId, outcome }) => [itemId, outcome]));
    return { agenda, course, attendance, timeline, outcomes, shown, isGoingOn };
  }, [agenda, attendance, chosenId, decided, events, goingTo, items, meeting]);
  const hasArrived = goingTo !== null && held?.course.currentItemId === goingTo;
  useEffect(() => {
    if (hasArrived) setTakingUp(null);
  }, [hasArrived]);
  // Whoever leaves the meeting is not on the way any more.
  useEffect(() => () => setTakingUp(null), []);
  return held;
}
