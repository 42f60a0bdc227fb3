import * as fc from 'fast-check';
import type { LayoutProfileId } from '#shared/model/body.ts';
import type { Action, Decision, Vote } from '#shared/model/decision.ts';
import type { CourseEvent } from '#shared/model/course.ts';
import type { BlockNode } from '#shared/model/richText.ts';
import type { MeetingSnapshot } from '#shared/model/snapshot.ts';
import { bullets, doc, p } from '#shared/richText/build.ts';
import { clock, takenUp } from '../builders/course.ts';
import { aDecision, anAction, aVote, idOf } from '../builders/rows.ts';
import { danishMeetingIn } from './danishMeeting.ts';

interface Outcome {
  readonly isClosed: boolean;
  readonly lines: readonly number[];
  readonly hasVote: boolean;
  readonly hasAction: boolean;
  readonly isDisqualified: boolean;
}

const outcome: fc.Arbitrary<Outcome> = fc.record({
  isClosed: fc.boolean(),
  lines: fc.array(fc.integer({ min: 3, max: 60 }), { maxLength: 4 }),
  hasVote: fc.boolean(),
  hasAction: fc.boolean(),
  isDisqualified: fc.boolean(),
});

/** A meeting as secretaries write them that was held: items in any order, decided or not, every third text closed. */
export function heldDanishMeetingIn(form: LayoutProfileId): fc.Arbitrary<MeetingSnapshot> {
  return danishMeetingIn(form).chain((agenda) =>
    fc
      .record({
        outcomes: fc.array(outcome, { minLength: agenda.items.length, maxLength: agenda.items.length }),
        order: fc.shuffledSubarray(
          agenda.items.map((_item, index) => index),
          { minLength: agenda.items.length },
        ),
      })
      .map(({ outcomes, order }) => asHeld(agenda, outcomes, order)),
  );
}

function asHeld(
  agenda: MeetingSnapshot,
  outcomes: readonly Outcome[],
  order: readonly number[],
): MeetingSnapshot {
  const disqualifiedAt = outcomes.flatMap(({ isDisqualified }, index) => (isDisqualified ? [index] : []));
  return {
    ...agenda,
    meeting: { ...agenda.meeting, status: 'held', startedAt: clock('10:01'), endedAt: clock('12:20') },
    items: agenda.items.map((item, index) =>
      outcomes[index]!.isClosed ? { ...item, access: 'closed', publicTitle: `Sag ${index + 1}` } : item,
    ),
    appendices: agenda.appendices.map((appendix, index) =>
      index % 3 === 0 ? { ...appendix, access: 'closed' } : appendix,
    ),
    attendance: agenda.attendance.map((person, index) => ({
      ...person,
      status: person.status === 'expected' ? 'present' : person.status,
      events: (index === 0 ? disqualifiedAt : []).map((item) => ({
        kind: 'disqualified',
        itemId: idOf(numberOf(item)),
        at: clock('10:30'),
      })),
    })),
    courseEvents: order.map((item, index): CourseEvent =>
      takenUp(600 + index, numberOf(item), `10:${index + 1}`),
    ),
    decisions: outcomes.map((each, index) => decisionOf(each, numberOf(index), agenda)),
    actions: outcomes.flatMap(({ hasAction }, index): Action[] =>
      hasAction ? [anAction(800 + index, numberOf(index), { responsible: 'Åse Højrup' })] : [],
    ),
  };
}

function decisionOf({ lines, hasVote }: Outcome, itemNumber: number, agenda: MeetingSnapshot): Decision {
  return aDecision(itemNumber + 700, itemNumber, {
    content: doc(...lines.map(lineOf)),
    publicContent: doc(p('Udvalget tiltrådte.')),
    votes: hasVote ? [voteOf(itemNumber, agenda)] : [],
  });
}

function lineOf(words: number, index: number): BlockNode {
  const text = `Udvalget beslutter ${'og drøfter sagen '.repeat(Math.ceil(words / 3))}`.trim();
  return index % 2 === 0 ? p(`${text}.`) : bullets(text, text);
}

function voteOf(itemNumber: number, { attendance }: MeetingSnapshot): Vote {
  const [first, ...others] = attendance.map(({ id }) => id);
  return aVote(itemNumber + 800, {
    for: others,
    against: first === undefined ? [] : [first],
    dissents: first === undefined ? [] : [{ attendanceIds: [first], text: 'Det er for dyrt.' }],
  });
}

/** Of an item's id, by its place (tests/builders/meeting.ts). */
function numberOf(index: number): number {
  return 1000 * (index + 1);
}
