import { compareOrder } from '../../agenda/siblings.ts';
import { namesOn, resultOf } from '../../decisions/describeVote.ts';
import { voteSides, type VoteSide } from '../../decisions/voteRules.ts';
import { enumerate } from '../../language/enumeration.ts';
import type { LayoutProfile } from '../../layouts/profile.ts';
import type { VoteWords } from '../../layouts/minutesWords.ts';
import type { Attendance } from '../../model/attendance.ts';
import type { Vote } from '../../model/decision.ts';
import type { CellAlignment } from '../../model/richText.ts';
import { textRun } from '../inline.ts';
import { linesWithBreaks } from '../plainLines.ts';
import type { FlowBlock, TableCell } from '../flow.ts';

/** Of the width: how somebody voted, how many did, and who they were. */
const COLUMNS = [0.24, 0.11, 0.65];
const ALIGNED: readonly CellAlignment[] = ['left', 'right', 'left'];

/** A vote as a table, its result, and what the minority and those who abstained demanded to have entered. */
export function composeVote(
  vote: Vote,
  attendance: readonly Attendance[],
  { words: { minutes } }: LayoutProfile,
): FlowBlock[] {
  const words = minutes.vote;
  const people = attendance.toSorted(compareOrder);
  const motion = vote.motion.trim();
  const names = (ids: readonly string[]): string =>
    enumerate(people.filter(({ id }) => ids.includes(id)).map(({ name }) => name.trim()));
  return [
    paragraph('caption', motion === '' ? words.onRecommendation : `${words.on} ${motion}`),
    tableOf(vote, people, words),
    paragraph('body', resultOf(vote)),
    ...vote.dissents.flatMap(({ attendanceIds, text }) => [
      { kind: 'heading' as const, role: 'subHeading' as const, content: [textRun(words.dissent)] },
      quoted(`${names(attendanceIds)} ${words.demanded}`, text),
    ]),
    ...vote.abstentionReasons.map(({ attendanceId, text }) =>
      quoted(`${names([attendanceId])} ${words.abstainedBecause}`, text),
    ),
  ];
}

function tableOf(vote: Vote, people: readonly Attendance[], words: VoteWords): FlowBlock {
  const who = vote.shownBy === 'organisation' ? words.organisations : words.members;
  const sides = voteSides.filter((side) => vote[side].length > 0);
  const row = (side: VoteSide): string[] => [
    words[side],
    String(vote[side].length),
    namesOn(vote, side, people).join(', '),
  ];
  return {
    kind: 'table',
    columnShares: COLUMNS,
    headerRows: 1,
    columnLines: false,
    rows: [
      { keepTogether: true, cells: cellsOf('head', [words.vote, words.count, who]) },
      ...sides.map((side) => ({ keepTogether: true, cells: cellsOf('data', row(side)) })),
    ],
  };
}

function cellsOf(kind: TableCell['kind'], texts: readonly string[]): TableCell[] {
  return texts.map((text, column) => ({
    kind,
    column,
    columnSpan: 1,
    rowSpan: 1,
    align: ALIGNED[column] ?? 'left',
    blocks: [paragraph('body', text)],
  }));
}

/** What somebody said, in quotation marks after who it was. */
function quoted(who: string, text: string): FlowBlock {
  const said = linesWithBreaks(`”${text.trim()}”`);
  return { kind: 'paragraph', role: 'body', content: [textRun(`${who} `), ...said] };
}

function paragraph(role: 'caption' | 'body', text: string): FlowBlock {
  return { kind: 'paragraph', role, content: [textRun(text)] };
}
