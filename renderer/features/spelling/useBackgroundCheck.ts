import { useEffect } from 'react';
import { listAttendance } from '../../database/attendance.ts';
import { listMembers } from '../../database/bodies.ts';
import type { Agenda } from '../../database/agenda.ts';
import { useLive } from '../../database/live.ts';
import { changeSpelling, useSpelling } from '../../stores/spelling.ts';
import { textsToCheck } from './misspellings.ts';
import { judgeLine } from './judging.ts';

/** Stops reading lines when less is left of the pause between two pictures, in milliseconds. */
const LEAST_LEFT = 4;

/** Has the whole meeting's words judged in the pauses of the screen, so that F7 knows where to go. */
export function useBackgroundCheck(agenda: Agenda): void {
  const on = useSpelling((spelling) => spelling.on);
  const known = useSpelling((spelling) => spelling.known);
  useKnownNames(agenda);
  useEffect(() => {
    if (!on) return;
    const lines = textsToCheck(agenda)
      .map(({ text }) => text)
      .values();
    let next = requestIdleCallback(function read(deadline) {
      while (deadline.timeRemaining() > LEAST_LEFT) {
        const { value, done } = lines.next();
        if (done) return;
        judgeLine(value, known, 'later');
      }
      next = requestIdleCallback(read);
    });
    return () => cancelIdleCallback(next);
  }, [agenda, on, known]);
}

/** The names of the meeting's people and places are right, however they are spelled. */
function useKnownNames({ meeting, body, items }: Agenda): void {
  const attendance = useLive(() => listAttendance(meeting.id), [meeting.id]);
  const members = useLive(() => listMembers(body.id), [body.id]);
  const names = [
    ...[...(attendance ?? []), ...(members ?? [])].flatMap(({ name, organisation }) => [name, organisation]),
    ...items.flatMap(({ item }) => [item.presenter, item.guests]),
    body.name,
    body.shortName,
    body.secretariat,
    meeting.place,
  ].join('\n');
  useEffect(() => changeSpelling({ names: names.split('\n') }), [names]);
}
