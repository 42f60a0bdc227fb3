import { danishDate } from '../../language/danishDate.ts';
import type { LayoutProfile } from '../../layouts/profile.ts';
import type { Words } from '../../layouts/words.ts';
import type { Body } from '../../model/body.ts';
import type { MeetingSnapshot } from '../../model/snapshot.ts';
import { textRun } from '../inline.ts';
import type { RunningLine } from '../tree.ts';
import { nameAtStart } from './bodyNames.ts';

/** A longer name would not leave room for the date beside it. */
const LONGEST_NAME = 60;

export function composeHeader(
  { body, meeting }: MeetingSnapshot,
  { agenda, words }: LayoutProfile,
): RunningLine {
  const names = namesOf(body, agenda.header.kind);
  const isTooLong = names.length > LONGEST_NAME && body.shortName.trim() !== '';
  return {
    left: [textRun(isTooLong ? body.shortName : names)],
    right: [textRun(`${words.agenda}, ${danishDate(meeting.date)}`)],
  };
}

/** "DIFAS – Direktørkredsen for Fjord- og Ådalskommunerne" */
function namesOf(body: Body, header: LayoutProfile['agenda']['header']['kind']): string {
  const isSaidTwice = body.name.toLowerCase().includes(body.shortName.trim().toLowerCase());
  return header === 'name' || isSaidTwice ? body.name : `${nameAtStart(body)} – ${body.name}`;
}

export function composeFooter({ body }: MeetingSnapshot, words: Words): RunningLine {
  return {
    left: [textRun(body.secretariat)],
    right: [
      textRun(`${words.page} `),
      { kind: 'pageNumber' },
      textRun(` ${words.pageOf} `),
      { kind: 'pageCount' },
    ],
  };
}
