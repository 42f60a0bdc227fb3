import { compareOrder } from '../../agenda/siblings.ts';
import { danishDateAndTimes, danishDateWithWeekday } from '../../language/danishDate.ts';
import type { Words } from '../../layouts/words.ts';
import type { Attendance } from '../../model/attendance.ts';
import type { MeetingSnapshot } from '../../model/snapshot.ts';
import type { Inline } from '../inline.ts';
import { textRun } from '../inline.ts';
import { linesWithBreaks } from '../plainLines.ts';
import type { Block, Fact } from '../tree.ts';

/** What stands before the contents: body, date, time, place and who takes part. */
export function composeFrontMatter(snapshot: MeetingSnapshot, words: Words): Block[] {
  const { body, meeting } = snapshot;
  const facts = [
    fact(words.time, danishDateAndTimes(meeting.date, meeting.startTime, meeting.endTime)),
    fact(words.place, meeting.place.trim()),
  ];
  return [
    ...composeTitle(body.name.trim()),
    {
      kind: 'paragraph',
      role: 'subtitle',
      content: [textRun(`${words.agendaForMeeting} ${danishDateWithWeekday(meeting.date)}`)],
    },
    ...facts.filter((line) => line !== null),
    ...composeParticipants(snapshot.attendance, words),
  ];
}

function composeTitle(name: string): Block[] {
  return name === '' ? [] : [{ kind: 'paragraph', role: 'title', content: [textRun(name)] }];
}

/** null where there is nothing to say: a label on its own would look like something forgotten. */
function fact(label: string, text: string): Fact | null {
  if (text === '') return null;
  return { kind: 'fact', role: 'fact', label: `${label}:`, content: linesWithBreaks(text) };
}

function composeParticipants(attendance: readonly Attendance[], words: Words): Block[] {
  const people = attendance.filter((person) => person.name.trim() !== '').sort(compareOrder);
  if (people.length === 0) return [];
  const names = people.flatMap((person, index) => [
    ...(index > 0 ? [textRun(', ')] : []),
    ...nameOf(person, words),
  ]);
  return [
    {
      kind: 'paragraph',
      role: 'participants',
      content: [textRun(`${words.participants}:`, 'bold'), textRun(' '), ...names],
    },
  ];
}

function nameOf({ name, status }: Attendance, words: Words): Inline[] {
  const isAway = status === 'apology' || status === 'absent';
  return isAway
    ? [textRun(`${name.trim()} (`), textRun(words.absent, 'italic'), textRun(')')]
    : [textRun(name.trim())];
}
