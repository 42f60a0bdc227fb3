import { listParticipants, type Participant } from '../../attendance/participants.ts';
import { danishDate, danishDateWithWeekday, danishTime, danishTimeRange } from '../../language/danishDate.ts';
import { clockTimeOf } from '../../language/danishMoment.ts';
import type { LayoutProfile } from '../../layouts/profile.ts';
import type { Words } from '../../layouts/words.ts';
import type { Meeting } from '../../model/meeting.ts';
import type { MeetingSnapshot } from '../../model/snapshot.ts';
import { composePresence, type Participants } from '../agenda/participants.ts';
import { composePlace } from '../agenda/place.ts';
import type { FactRow } from '../frontTables.ts';
import { textRun } from '../inline.ts';
import type { Block } from '../tree.ts';
import type { Edition } from './edition.ts';

/** What stands before the contents: body, when the meeting was, where, and who took part. */
export function composeMinutesFront(
  { body, meeting, attendance }: MeetingSnapshot,
  { agenda, words }: LayoutProfile,
  edition: Edition,
): Block[] {
  const { minutes } = words;
  const day = `${minutes.minutesOfMeeting} ${danishDateWithWeekday(meeting.date)}`;
  const participants = composePeople(attendance, agenda.participants.kind, words);
  const facts: FactRow[] = [
    { label: words.time, content: [textRun(`${danishDate(meeting.date)}, ${timesOf(meeting)}`)] },
    ...composePlace(meeting.place, words.place),
    ...participants.facts,
  ];
  return [
    { kind: 'paragraph', role: 'title', content: [textRun(body.name.trim())] },
    {
      kind: 'paragraph',
      role: 'subtitle',
      content: [textRun(edition === 'public' ? `${day}, ${minutes.publicEdition}` : day)],
    },
    ...facts.map(({ label, content }): Block => ({
      kind: 'fact',
      role: 'fact',
      label: `${label}:`,
      content,
    })),
    ...approvalOf(meeting, words),
    ...participants.blocks,
  ];
}

/** When it was, not when it was meant to be, as far as that is known. */
function timesOf({ startTime, startedAt, endedAt }: Meeting): string {
  const start = startedAt === null ? startTime : clockTimeOf(startedAt);
  return endedAt === null ? danishTime(start) : danishTimeRange(start, clockTimeOf(endedAt));
}

/** The agenda's paragraph of names has no room for who stood in for whom: there each list is a fact. */
function composePeople(
  attendance: MeetingSnapshot['attendance'],
  form: LayoutProfile['agenda']['participants']['kind'],
  words: Words,
): Participants {
  const { present, apologies, absent } = listParticipants(attendance);
  const lists = [
    { label: words.minutes.present, there: present.map(personOf) },
    { label: words.apologies, there: apologies.map(personOf) },
    { label: words.absent, there: absent.map(personOf) },
  ].filter(({ there }) => there.length > 0);
  return composePresence(lists, attendance, form === 'paragraph' ? 'sentence' : form, words);
}

function personOf({ person }: Participant) {
  return person;
}

function approvalOf({ approvedOn }: Meeting, { minutes }: Words): Block[] {
  if (approvedOn === null) return [];
  const said = `${minutes.approvedOn}\u00a0${danishDate(approvedOn)}`;
  return [{ kind: 'paragraph', role: 'participants', content: [textRun(said, 'bold')] }];
}
