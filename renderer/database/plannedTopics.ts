import type { OutlineEntry } from '#shared/agenda/outline.ts';
import type { Body } from '#shared/model/body.ts';
import { isOnAgenda } from '#shared/yearPlan/plannedTopics.ts';
import { plannedOn } from '#shared/yearPlan/yearMeetings.ts';
import { readAgenda } from './agenda.ts';
import type { Place } from './agendaPlaces.ts';
import { changeBodyOrMembers, changeMeeting } from './changes.ts';
import { BODIES_HISTORY } from './history/journal.ts';
import { addItems } from './items.ts';
import { addMeeting, type MeetingFacts } from './meetings.ts';
import { readYearPlan } from './yearPlan.ts';

/**
 * A new item for a topic of the year plan, before the standard items that end the agenda. Done from the body's year, and
 * undone there.
 */
export async function addTopicToAgenda(meetingId: string, topic: string): Promise<void> {
  const add = async (): Promise<void> => {
    const agenda = await readAgenda(meetingId);
    if (!agenda) throw new Error(`No meeting ${meetingId}`);
    await addItems(meetingId, [topic], placeBeforeEnd(agenda.outline, agenda.body));
  };
  await changeMeeting(meetingId, 'addItem', add, BODIES_HISTORY);
}

/**
 * Makes the meeting that is planned for a day; one step among the body's own, and undone there. Does nothing where it has
 * been made, by the first of two presses on a slow machine.
 */
export async function makePlannedMeeting(bodyId: string, facts: MeetingFacts): Promise<void> {
  await changeBodyOrMembers(bodyId, 'makePlannedMeeting', async () => {
    if (plannedOn(await readYearPlan(bodyId), facts.date)) await addMeeting(bodyId, facts);
  });
}

function placeBeforeEnd(outline: readonly OutlineEntry[], body: Body): Place {
  const closing = body.standardItems.filter(({ place }) => place === 'last');
  const end = outline.findLastIndex(
    (entry) => entry.kind === 'group' || !isOnAgenda(entry.item.title, closing),
  );
  return {
    groupId: null,
    after: orderOf(outline[end]),
    before: orderOf(outline[end + 1]),
  };
}

function orderOf(entry: OutlineEntry | undefined): string | null {
  if (!entry) return null;
  return entry.kind === 'group' ? entry.group.order : entry.item.order;
}
