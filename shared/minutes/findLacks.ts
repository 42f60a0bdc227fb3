import { listParticipants } from '../attendance/participants.ts';
import type { Timeline } from '../attendance/timeline.ts';
import { decisionOf } from '../decisions/decisionOf.ts';
import { findVoteProblems } from '../decisions/voteRules.ts';
import { isWritten } from '../document/richText/writtenText.ts';
import type { Attendance } from '../model/attendance.ts';
import type { Decision } from '../model/decision.ts';
import type { Item } from '../model/item.ts';
import type { Meeting } from '../model/meeting.ts';

/** What minutes lack of the meeting as a whole. attendance: of somebody nobody has said whether they came. */
export type MeetingLack = 'startTime' | 'endTime' | 'attendance';

/** What they lack of an item. vote: one that does not fit with who was there. */
export type ItemLack = 'decision' | 'publicTitle' | 'publicDecision' | 'vote';

export interface MinutesLacks {
  readonly meeting: readonly MeetingLack[];
  /** By the item's id; items that lack nothing are not in it. */
  readonly items: ReadonlyMap<string, readonly ItemLack[]>;
}

interface WrittenMinutes {
  readonly meeting: Pick<Meeting, 'startedAt' | 'endedAt'>;
  readonly items: readonly Item[];
  readonly decisions: readonly Decision[];
  readonly attendance: readonly Attendance[];
  readonly timeline: Timeline;
}

/** What the minutes still lack before they can be sent out. An item that was withdrawn lacks nothing. */
export function findMinutesLacks({
  meeting,
  items,
  decisions,
  attendance,
  timeline,
}: WrittenMinutes): MinutesLacks {
  const ofMeeting: MeetingLack[] = [];
  if (meeting.startedAt === null) ofMeeting.push('startTime');
  if (meeting.endedAt === null) ofMeeting.push('endTime');
  if (listParticipants(attendance).unknown.length > 0) ofMeeting.push('attendance');
  const ofItems = new Map<string, readonly ItemLack[]>();
  for (const item of items) {
    const presences = timeline.get(item.id) ?? [];
    const mayVote = new Set(presences.filter((each) => each.mayVote).map(({ personId }) => personId));
    const found = lacksOf(item, decisionOf(item.id, decisions), attendance, mayVote);
    if (found.length > 0) ofItems.set(item.id, found);
  }
  return { meeting: ofMeeting, items: ofItems };
}

/** How many things are missing, of the meeting and of its items. */
export function countLacks({ meeting, items }: MinutesLacks): number {
  return meeting.length + [...items.values()].flat().length;
}

function lacksOf(
  { access, publicTitle, withdrawn }: Item,
  decision: Decision | undefined,
  attendance: readonly Attendance[],
  mayVote: ReadonlySet<string>,
): ItemLack[] {
  if (withdrawn) return [];
  const found: ItemLack[] = [];
  const isClosed = access === 'closed';
  if (!decision || !isWritten(decision.content.content)) found.push('decision');
  if (isClosed && publicTitle.trim() === '') found.push('publicTitle');
  if (isClosed && !isWritten(decision?.publicContent?.content ?? [])) found.push('publicDecision');
  const votes = decision?.votes ?? [];
  if (votes.some((vote) => findVoteProblems(vote, mayVote, attendance).length > 0)) found.push('vote');
  return found;
}
