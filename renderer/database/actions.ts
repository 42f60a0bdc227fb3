import type { Action } from '#shared/model/decision.ts';
import type { Body } from '#shared/model/body.ts';
import type { Item } from '#shared/model/item.ts';
import type { Meeting } from '#shared/model/meeting.ts';
import { changeMeeting } from './changes.ts';
import { database } from './connection.ts';
import { ACTIONS_HISTORY, type HistoryId } from './history/journal.ts';
import { moment, newRow, patch } from './rows.ts';

/** What a person says of an action: what, who, when, and whether the minutes tell. */
export type ActionFacts = Pick<Action, 'what' | 'responsible' | 'dueDate' | 'inMinutes'>;

/** An action and the decision that it came from. */
export interface ActionOverview {
  readonly action: Action;
  readonly item: Item;
  readonly meeting: Meeting;
  readonly body: Body;
}

/** The oldest first. */
export async function listActionsOfItem(itemId: string): Promise<Action[]> {
  return oldestFirst(await database.actions.where({ itemId }).toArray());
}

/** Every action of a meeting and an item that are in use. */
export async function listActions(): Promise<ActionOverview[]> {
  const [actions, items, meetings, bodies] = await Promise.all([
    database.actions.toArray(),
    database.items.toArray(),
    database.meetings.toArray(),
    database.bodies.toArray(),
  ]);
  const [itemById, meetingById, bodyById] = [byId(items), byId(meetings), byId(bodies)];
  return oldestFirst(actions).flatMap((action): ActionOverview[] => {
    const item = itemById.get(action.itemId);
    const meeting = meetingById.get(action.meetingId);
    const body = bodyById.get(meeting?.bodyId ?? '');
    if (!item || !meeting || !body || item.deletedAt !== null || meeting.deletedAt !== null) return [];
    return [{ action, item, meeting, body }];
  });
}

/** How many are still to be done. */
export async function countOpenActions(): Promise<number> {
  return (await listActions()).filter(({ action }) => action.doneAt === null).length;
}

/** Something that is to be done after the decision on an item. Returns its id. */
export async function addAction(
  { meetingId, itemId }: Pick<Action, 'meetingId' | 'itemId'>,
  facts: ActionFacts,
): Promise<string> {
  const row = newRow();
  await changeMeeting(meetingId, 'addAction', async () => {
    await database.actions.add({ ...row, meetingId, itemId, ...facts, doneAt: null, note: '' });
  });
  return row.id;
}

/** `history`: the meeting's own, unless it is changed in the list of all actions. */
export async function changeAction(
  action: Action,
  facts: ActionFacts,
  history: HistoryId = action.meetingId,
): Promise<void> {
  await changeMeeting(
    action.meetingId,
    'changeAction',
    () => patch(database.actions, action.id, facts),
    history,
  );
}

/** It is done, with a word on how it went. That is no part of the minutes, so it can be said after their approval. */
export async function finishAction(action: Action, note: string): Promise<void> {
  await changeMeeting(
    action.meetingId,
    'finishAction',
    () => patch(database.actions, action.id, { doneAt: action.doneAt ?? moment(), note }),
    ACTIONS_HISTORY,
  );
}

/** It is still to be done after all; the note stays. */
export async function reopenAction(action: Action): Promise<void> {
  await changeMeeting(
    action.meetingId,
    'reopenAction',
    () => patch(database.actions, action.id, { doneAt: null }),
    ACTIONS_HISTORY,
  );
}

export async function deleteAction(action: Action, history: HistoryId = action.meetingId): Promise<void> {
  await changeMeeting(action.meetingId, 'deleteAction', () => database.actions.delete(action.id), history);
}

function oldestFirst(actions: readonly Action[]): Action[] {
  return actions.toSorted((a, b) => (a.createdAt + a.id).localeCompare(b.createdAt + b.id));
}

function byId<Row extends { id: string }>(rows: readonly Row[]): ReadonlyMap<string, Row> {
  return new Map(rows.map((row) => [row.id, row]));
}
