import { splitAtTokens } from '../../language/fieldTokens.ts';
import { danishDate } from '../../language/danishDate.ts';
import type { RunningTexts } from '../../layouts/runningTexts.ts';
import { runningFieldOf, type RunningField } from '../../layouts/runningFields.ts';
import type { Body } from '../../model/body.ts';
import type { MeetingSnapshot } from '../../model/snapshot.ts';
import type { RunningInline } from '../inline.ts';
import { textRun } from '../inline.ts';
import type { RunningFields, RunningLine } from '../tree.ts';
import { nameAtStart } from './bodyNames.ts';

/** A longer name would not leave room for what stands beside it. */
const LONGEST_NAME = 60;

/** What each field says in a document; `document` says what kind it is: "Dagsorden". */
export function composeRunningFields(
  snapshot: Pick<MeetingSnapshot, 'body' | 'meeting'>,
  document: string,
): RunningFields {
  const said = (field: RunningField): RunningInline => fill(field, snapshot, document);
  return {
    name: said('name'),
    shortName: said('shortName'),
    bothNames: said('bothNames'),
    secretariat: said('secretariat'),
    document: said('document'),
    date: said('date'),
    page: said('page'),
    pageCount: said('pageCount'),
  };
}

/** A running header or footer with its fields filled. */
export function composeRunningLine(
  { left, middle, right }: RunningTexts,
  fields: RunningFields,
): RunningLine {
  const compose = (text: string): RunningInline[] =>
    splitAtTokens(text.trim())
      .filter((piece) => piece !== '')
      .map((piece) => {
        const field = piece.startsWith('{') ? runningFieldOf(piece) : null;
        return field === null ? textRun(piece) : fields[field];
      });
  return { left: compose(left), middle: compose(middle), right: compose(right) };
}

function fill(
  field: RunningField,
  { body, meeting }: Pick<MeetingSnapshot, 'body' | 'meeting'>,
  document: string,
): RunningInline {
  switch (field) {
    case 'name':
      return textRun(fitting(body.name, body));
    case 'shortName':
      return textRun(nameAtStart(body));
    case 'bothNames':
      return textRun(fitting(bothNames(body), body));
    case 'secretariat':
      return textRun(body.secretariat);
    case 'document':
      return textRun(document);
    case 'date':
      return textRun(danishDate(meeting.date));
    case 'page':
      return { kind: 'pageNumber' };
    case 'pageCount':
      return { kind: 'pageCount' };
  }
}

/** "DIFAS – Direktørkredsen for Fjord- og Ådalskommunerne" */
function bothNames(body: Body): string {
  const isSaidTwice = body.name.toLowerCase().includes(body.shortName.trim().toLowerCase());
  return isSaidTwice ? body.name : `${nameAtStart(body)} – ${body.name}`;
}

/** The body's short name where its names are too long for one line with something beside them. */
export function fitting(names: string, { shortName }: Pick<Body, 'shortName'>): string {
  return names.length > LONGEST_NAME && shortName.trim() !== '' ? shortName : names;
}
