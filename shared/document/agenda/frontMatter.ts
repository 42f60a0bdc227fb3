import { danishDate, danishDateAndTimes, danishDateWithWeekday } from '../../language/danishDate.ts';
import type { LayoutProfile } from '../../layouts/profile.ts';
import type { MeetingSnapshot } from '../../model/snapshot.ts';
import type { FactRow } from '../frontTables.ts';
import { textRun } from '../inline.ts';
import type { ParagraphRole } from '../flow.ts';
import type { Block } from '../tree.ts';
import { nameAtStart } from './bodyNames.ts';
import { composeParticipants } from './participants.ts';
import { composePlace } from './place.ts';

/** What stands before the overview: body, date, time, place and who takes part. */
export function composeFrontMatter(snapshot: MeetingSnapshot, { agenda, words }: LayoutProfile): Block[] {
  const { body, meeting } = snapshot;
  const participants = composeParticipants(snapshot.attendance, agenda.participants.kind, words);
  const facts = [
    row(words.time, danishDateAndTimes(meeting.date, meeting.startTime, meeting.endTime)),
    ...composePlace(meeting.place, words.place),
    ...participants.facts,
  ];
  switch (agenda.opening.kind) {
    case 'nameAsTitle':
      return [
        ...line('title', body.name),
        ...line('subtitle', `${words.agendaForMeeting} ${danishDateWithWeekday(meeting.date)}`),
        ...facts.filter(saysSomething).map(asLine),
        ...participants.blocks,
      ];
    case 'nameAndDateAsTitle':
      return [
        ...line('title', `${nameAtStart(body)} den\u00a0${danishDate(meeting.date)}`),
        ...line('subtitle', words.agenda),
        ...facts.filter(saysSomething).map(asLine),
        ...participants.blocks,
      ];
    case 'table':
      return [
        ...line('title', words.agenda),
        { kind: 'factTable', rows: [row(words.meeting, body.name), ...facts].filter(saysSomething) },
        ...participants.blocks,
      ];
  }
}

function line(role: ParagraphRole, text: string): Block[] {
  return text.trim() === '' ? [] : [{ kind: 'paragraph', role, content: [textRun(text.trim())] }];
}

function row(label: string, text: string): FactRow {
  return { label, content: text.trim() === '' ? [] : [textRun(text.trim())] };
}

/** A label on its own would look like something forgotten. */
function saysSomething({ content }: FactRow): boolean {
  return content.length > 0;
}

function asLine({ label, content }: FactRow): Block {
  return { kind: 'fact', role: 'fact', label: `${label}:`, content };
}
