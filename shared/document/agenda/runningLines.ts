import { danishDate } from '../../language/danishDate.ts';
import type { Words } from '../../layouts/words.ts';
import type { MeetingSnapshot } from '../../model/snapshot.ts';
import { textRun } from '../inline.ts';
import type { RunningLine } from '../tree.ts';

/** A longer name would not leave room for the date beside it. */
const LONGEST_NAME = 60;

export function composeHeader({ body, meeting }: MeetingSnapshot, words: Words): RunningLine {
  const isTooLong = body.name.length > LONGEST_NAME && body.shortName.trim() !== '';
  return {
    left: [textRun(isTooLong ? body.shortName : body.name)],
    right: [textRun(`${words.agenda}, ${danishDate(meeting.date)}`)],
  };
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
