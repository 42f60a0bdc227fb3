import { describe, expect, it } from 'vitest';
import { actionSchema, type Action } from '#shared/model/decision.ts';
import {
  addAction,
  changeAction,
  countOpenActions,
  deleteAction,
  finishAction,
  listActions,
  listActionsOfItem,
  reopenAction,
} from '../../../renderer/database/actions.ts';
import { ACTIONS_HISTORY } from '../../../renderer/database/history/journal.ts';
import { deleteItem } from '../../../renderer/database/items.ts';
import { deleteMeeting } from '../../../renderer/database/meetings.ts';
import { storeSnapshot } from '../../../renderer/database/snapshots.ts';
import { aSnapshot } from '../../builders/meeting.ts';
import { expectTurned, later, startWithEmptyDatabase } from './emptyDatabase.ts';

startWithEmptyDatabase();

const meeting = aSnapshot([{ title: 'Broen' }, { title: 'Stien' }]);
const meetingId = meeting.meeting.id;
const [bridge, path] = meeting.items;
const place = { meetingId, itemId: bridge!.id };
const facts = { what: 'Mal broen', responsible: 'Dan Holm', dueDate: '2031-05-01', inMinutes: true };

const listed = async (): Promise<string[]> =>
  (await listActions()).map(({ action, item, body }) => `${action.what}, ${item.title}, ${body.shortName}`);
const only = async (): Promise<Action> => (await listActionsOfItem(bridge!.id))[0]!;

describe('an action', () => {
  it('says what, who and when, and is open', async () => {
    await storeSnapshot(meeting);
    const id = await addAction(place, facts);
    const action = await only();
    expect(actionSchema.parse(action)).toMatchObject({ ...facts, ...place, id, doneAt: null, note: '' });
    expect(await countOpenActions()).toBe(1);
  });

  it('is done with a note, and open again with the note', async () => {
    await storeSnapshot(meeting);
    await addAction(place, facts);
    const doneAt = later();
    await finishAction(await only(), 'Malet to gange');
    expect(await only()).toMatchObject({ doneAt, note: 'Malet to gange' });
    expect(await countOpenActions()).toBe(0);
    later();
    await finishAction(await only(), 'Malet tre gange');
    expect(await only()).toMatchObject({ doneAt, note: 'Malet tre gange' });
    await reopenAction(await only());
    expect(await only()).toMatchObject({ doneAt: null, note: 'Malet tre gange' });
  });

  it('is listed with its item, meeting and body, while those are in use', async () => {
    await storeSnapshot(meeting);
    await addAction(place, facts);
    later();
    await addAction({ meetingId, itemId: path!.id }, { ...facts, what: 'Fej stien' });
    expect(await listed()).toEqual(['Mal broen, Broen, udvalget', 'Fej stien, Stien, udvalget']);
    await deleteItem(bridge!);
    expect(await listed()).toEqual(['Fej stien, Stien, udvalget']);
    await deleteMeeting(meetingId);
    expect(await listed()).toEqual([]);
    expect(await countOpenActions()).toBe(0);
  });

  it('can be undone where it was done', async () => {
    await storeSnapshot(meeting);
    await expectTurned(meetingId, () => addAction(place, facts));
    const action = await only();
    await expectTurned(meetingId, () => changeAction(action, { ...facts, dueDate: null }));
    await expectTurned(ACTIONS_HISTORY, () => changeAction(action, facts, ACTIONS_HISTORY));
    await expectTurned(ACTIONS_HISTORY, () => finishAction(action, 'Færdig'));
    await expectTurned(ACTIONS_HISTORY, () => reopenAction(action));
    await expectTurned(ACTIONS_HISTORY, () => deleteAction(action, ACTIONS_HISTORY));
  });
});
