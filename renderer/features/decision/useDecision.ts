import { useMemo } from 'react';
import { composeTimeline } from '#shared/attendance/timeline.ts';
import { readCourse } from '#shared/course/course.ts';
import { recommendedPoints, type RecommendedPoint } from '#shared/decisions/recommendedPoints.ts';
import type { Voter } from '#shared/decisions/voteRules.ts';
import type { Item } from '#shared/model/item.ts';
import type { Agenda } from '../../database/agenda.ts';
import { readDecisionRows, type DecisionRows } from '../../database/decisionFacts.ts';
import { useLive } from '../../database/live.ts';

/** An item as it is decided on. */
export interface ItemDecision extends DecisionRows {
  readonly agenda: Agenda;
  readonly item: Item;
  readonly points: readonly RecommendedPoint[];
  /** Everybody on the list of participants, in order. */
  readonly voters: readonly Voter[];
  /** Those who can vote on this item, as attendance stands. */
  readonly mayVote: ReadonlySet<string>;
}

/** undefined until it is read, and where the item is on the agenda no more. */
export function useDecision(agenda: Agenda, itemId: string): ItemDecision | undefined {
  const meetingId = agenda.meeting.id;
  const rows = useLive(() => readDecisionRows({ meetingId, itemId }), [meetingId, itemId]);
  return useMemo(() => {
    const item = agenda.items.find(({ item: { id } }) => id === itemId)?.item;
    if (!rows || !item) return undefined;
    const order = agenda.items.map(({ item: { id } }) => id);
    const timeline = composeTimeline(rows.attendance, readCourse(rows.course, order, agenda.meeting));
    const presences = timeline.get(itemId) ?? [];
    return {
      ...rows,
      agenda,
      item,
      points: recommendedPoints(rows.sections, agenda.body),
      voters: rows.attendance,
      mayVote: new Set(presences.filter(({ mayVote }) => mayVote).map(({ personId }) => personId)),
    };
  }, [agenda, itemId, rows]);
}
