import { describe, expect, it } from 'vitest';
import { readAgenda } from '../../../renderer/database/agenda.ts';
import { findBody } from '../../../renderer/database/bodies.ts';
import { database } from '../../../renderer/database/connection.ts';
import { BODIES_HISTORY } from '../../../renderer/database/history/journal.ts';
import { addMeeting, deleteMeeting } from '../../../renderer/database/meetings.ts';
import { addTopicToAgenda, makePlannedMeeting } from '../../../renderer/database/plannedTopics.ts';
import { storeSnapshot } from '../../../renderer/database/snapshots.ts';
import {
  addYearEntries,
  changeYearEntry,
  deleteYearEntries,
  readYearPlan,
} from '../../../renderer/database/yearPlan.ts';
import { yearEntrySchema } from '#shared/model/yearPlan.ts';
import { sampleMeeting } from '#shared/sample/sampleMeeting.ts';
import { aSnapshot } from '../../builders/meeting.ts';
import { aDeadline, aPlannedMeeting, aTheme, fieldsOfEntry } from '../../builders/rows.ts';
import { expectTurned, later, startWithEmptyDatabase } from './emptyDatabase.ts';

startWithEmptyDatabase();

const { body, yearEntries } = sampleMeeting;

const theme = fieldsOfEntry(aTheme(600));
const deadline = fieldsOfEntry(aDeadline(601));
const planned = fieldsOfEntry(aPlannedMeeting(602, { date: '2033-02-03', topics: ['Broen', 'Stien'] }));

const topicTitles = async (meetingId: string): Promise<string[]> =>
  (await readAgenda(meetingId))?.items.map(({ item }) => item.title) ?? [];

describe('the entries of a year plan', () => {
  it('are stored whole, in one go, as a change to the body', async () => {
    await storeSnapshot(sampleMeeting);
    const now = later();
    const ids = await addYearEntries(body.id, [theme, deadline]);
    const { entries } = await readYearPlan(body.id);
    const added = entries.filter(({ id }) => ids.includes(id));
    expect(added.map((entry) => yearEntrySchema.parse(entry))).toHaveLength(2);
    expect(added).toContainEqual(expect.objectContaining({ ...theme, bodyId: body.id, deletedAt: null }));
    expect((await findBody(body.id))?.updatedAt).toBe(now);
  });

  it('are taken out again, and come back', async () => {
    await storeSnapshot(sampleMeeting);
    const ids = yearEntries.slice(0, 2).map(({ id }) => id);
    await expectTurned(BODIES_HISTORY, () => deleteYearEntries(body.id, ids));
    await deleteYearEntries(body.id, ids);
    expect((await readYearPlan(body.id)).entries).toHaveLength(yearEntries.length - 2);
  });

  it('are changed, and changed back', async () => {
    await storeSnapshot(sampleMeeting);
    const entry = yearEntries.find(({ kind }) => kind === 'theme')!;
    await expectTurned(BODIES_HISTORY, () => changeYearEntry(entry, { ...theme, title: 'Nyt tema' }));
  });

  it('are added, and taken away again', async () => {
    await storeSnapshot(sampleMeeting);
    await expectTurned(BODIES_HISTORY, () => addYearEntries(body.id, [theme, deadline]));
  });

  it('belong to one body', async () => {
    await storeSnapshot(sampleMeeting);
    expect((await readYearPlan('another')).entries).toEqual([]);
  });
});

describe('a meeting that is made on a planned day', () => {
  const facts = { date: '2033-02-03', startTime: '09:00', endTime: '10:00', place: '' };

  it('is the planned one, with its topics between the standard items', async () => {
    await storeSnapshot(sampleMeeting);
    const [entryId = ''] = await addYearEntries(body.id, [planned]);
    const now = later();
    const meetingId = await addMeeting(body.id, facts);
    expect(await database.yearEntries.get(entryId)).toMatchObject({ meetingId, updatedAt: now });
    expect(await topicTitles(meetingId)).toEqual([
      'Godkendelse af dagsorden',
      'Godkendelse af referat fra mødet den\u00a014.\u00a0marts\u00a02031',
      'Broen',
      'Stien',
      'Eventuelt',
      'Næste møde',
    ]);
    expect((await findBody(body.id))?.updatedAt).toBe(now);
  });

  it('is made once: a second one of the same day is a meeting of its own', async () => {
    await storeSnapshot(sampleMeeting);
    const [entryId = ''] = await addYearEntries(body.id, [planned]);
    const first = await addMeeting(body.id, facts);
    const second = await addMeeting(body.id, facts);
    expect(await database.yearEntries.get(entryId)).toMatchObject({ meetingId: first });
    expect(await topicTitles(second)).not.toContain('Broen');
  });

  it('is made in one step, which is undone among those of the bodies', async () => {
    await storeSnapshot(sampleMeeting);
    await addYearEntries(body.id, [planned]);
    await expectTurned(BODIES_HISTORY, () => makePlannedMeeting(body.id, facts));
  });

  it('is made once, also where it is asked for twice before it is there', async () => {
    await storeSnapshot(sampleMeeting);
    await addYearEntries(body.id, [planned]);
    const before = await database.meetings.count();
    await Promise.all([makePlannedMeeting(body.id, facts), makePlannedMeeting(body.id, facts)]);
    expect(await database.meetings.count()).toBe(before + 1);
  });

  it('is made anew when the first one was deleted', async () => {
    await storeSnapshot(sampleMeeting);
    const [entryId = ''] = await addYearEntries(body.id, [planned]);
    await deleteMeeting(await addMeeting(body.id, facts));
    const second = await addMeeting(body.id, facts);
    expect(await database.yearEntries.get(entryId)).toMatchObject({ meetingId: second });
  });
});

describe('a topic that is put on an agenda', () => {
  it('stands before the items that end it', async () => {
    await storeSnapshot(sampleMeeting);
    const { id } = sampleMeeting.meeting;
    const before = await topicTitles(id);
    await expectTurned(BODIES_HISTORY, () => addTopicToAgenda(id, 'Fælles vagtplan'));
    expect(await topicTitles(id)).toEqual([...before.slice(0, -2), 'Fælles vagtplan', ...before.slice(-2)]);
  });

  it('stands last where nothing ends the agenda', async () => {
    await storeSnapshot(aSnapshot([{ title: 'Broen', order: 'a0' }], { standardItems: [] }));
    const { id } = aSnapshot([]).meeting;
    await addTopicToAgenda(id, 'Stien');
    expect(await topicTitles(id)).toEqual(['Broen', 'Stien']);
  });

  it('stands first where there is nothing but what ends the agenda', async () => {
    const standardItems = [
      { title: 'Eventuelt', place: 'last' as const, recommendationPoints: [], text: '' },
    ];
    await storeSnapshot(aSnapshot([{ title: 'Eventuelt', order: 'a0' }], { standardItems }));
    const { id } = aSnapshot([]).meeting;
    await addTopicToAgenda(id, 'Stien');
    expect(await topicTitles(id)).toEqual(['Stien', 'Eventuelt']);
  });
});
