import type { EarlierMeetings } from '#shared/agenda/postponed.ts';
import { compareOrder } from '#shared/agenda/siblings.ts';
import type { Item } from '#shared/model/item.ts';
import type { YearPlan } from '#shared/yearPlan/yearMeetings.ts';
import { database } from './connection.ts';
import { readYearPlan } from './yearPlan.ts';

/** What a body's new meeting can start from: its plan, its earlier meetings and their items. */
export interface MeetingStarts extends Omit<EarlierMeetings, 'meetings'> {
  readonly plan: YearPlan;
}

export async function readMeetingStarts(bodyId: string): Promise<MeetingStarts> {
  const plan = await readYearPlan(bodyId);
  const inPlan = new Set(plan.meetings.map(({ id }) => id));
  // Those in the bin as well: an item of one may stand between two of others.
  const meetingIds = await database.meetings.where({ bodyId }).primaryKeys();
  const [all, decisions] = await Promise.all([
    database.items.where('meetingId').anyOf(meetingIds).toArray(),
    database.decisions
      .where('meetingId')
      .anyOf([...inPlan])
      .toArray(),
  ]);
  const isThere = ({ meetingId, deletedAt }: Item): boolean => deletedAt === null && inPlan.has(meetingId);
  return {
    plan,
    items: all.filter(isThere).toSorted(compareOrder),
    deletedItems: all.filter((item) => !isThere(item)),
    decisions,
  };
}
