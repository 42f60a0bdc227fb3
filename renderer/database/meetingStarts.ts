import { compareOrder } from '#shared/agenda/siblings.ts';
import type { Decision } from '#shared/model/decision.ts';
import type { Item } from '#shared/model/item.ts';
import type { YearPlan } from '#shared/yearPlan/yearMeetings.ts';
import { database } from './connection.ts';
import { inUse } from './rows.ts';
import { readYearPlan } from './yearPlan.ts';

/** What a body's new meeting can start from: its plan, its earlier meetings and their items. */
export interface MeetingStarts {
  readonly plan: YearPlan;
  /** Of all the body's meetings, each meeting's in order. */
  readonly items: readonly Item[];
  readonly decisions: readonly Decision[];
}

export async function readMeetingStarts(bodyId: string): Promise<MeetingStarts> {
  const plan = await readYearPlan(bodyId);
  const ids = plan.meetings.map(({ id }) => id);
  const [items, decisions] = await Promise.all([
    database.items.where('meetingId').anyOf(ids).toArray(),
    database.decisions.where('meetingId').anyOf(ids).toArray(),
  ]);
  return { plan, items: inUse(items).toSorted(compareOrder), decisions };
}
