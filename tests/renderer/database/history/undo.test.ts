import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { changeMeeting, onMeetingChanged } from '../../../../renderer/database/changes.ts';
import { database } from '../../../../renderer/database/connection.ts';
import { historyOf } from '../../../../renderer/database/history/journal.ts';
import { onTurned, turn } from '../../../../renderer/database/history/undo.ts';
import { addItem, changeItem, listItems } from '../../../../renderer/database/items.ts';
import { changeMeetingFacts, findMeeting } from '../../../../renderer/database/meetings.ts';
import { patch } from '../../../../renderer/database/rows.ts';
import {
  addSection,
  listSections,
  renameSection,
  saveSectionContent,
} from '../../../../renderer/database/sections.ts';
import { storeSnapshot } from '../../../../renderer/database/snapshots.ts';
import { emptyRichText } from '#shared/model/richText.ts';
import { doc, p } from '#shared/richText/build.ts';
import { sampleMeeting } from '#shared/sample/sampleMeeting.ts';
import { richTextArbitrary } from '../../../arbitraries/richText.ts';
import { runs } from '../../../deepRuns.ts';
import { later, openAnother, startWithEmptyDatabase } from '../emptyDatabase.ts';

startWithEmptyDatabase();

const { id } = sampleMeeting.meeting;
const [item] = sampleMeeting.items;
const section = sampleMeeting.sections.find(({ itemId }) => itemId === item!.id)!;
const place = { groupId: null, after: null, before: null };

const titleNow = async (): Promise<string | undefined> => (await database.items.get(item!.id))?.title;
const stepsOf = (): string[] => historyOf(id).done.map(({ act }) => act);

describe('undoing', () => {
  it('puts back what was there, says which rows, and tells that the meeting has changed', async () => {
    await storeSnapshot(sampleMeeting);
    await changeItem(item!, { title: 'Nyt' });
    const heard: string[] = [];
    const turned: string[] = [];
    const stops = [
      onMeetingChanged((meetingId) => heard.push(meetingId)),
      onTurned(({ act }) => turned.push(act)),
    ];
    const now = later();
    const step = await turn(id, 'undo');
    for (const stop of stops) stop();
    expect(step?.rows).toMatchObject([
      { table: 'items', id: item!.id, before: { title: 'Nyt' }, after: { title: item!.title } },
    ]);
    expect(await titleNow()).toBe(item!.title);
    expect((await findMeeting(id))?.updatedAt).toBe(now);
    expect([heard, turned]).toEqual([[id], ['retitleItem']]);
  });

  it('comes to nothing where nothing was done', async () => {
    await storeSnapshot(sampleMeeting);
    expect(await turn(id, 'undo')).toBeNull();
    expect(await turn(id, 'redo')).toBeNull();
  });

  it('does not do again what was undone, once something else is done', async () => {
    await storeSnapshot(sampleMeeting);
    await changeItem(item!, { title: 'Et' });
    await turn(id, 'undo');
    await changeItem(item!, { presenter: 'Tove' });
    expect(await turn(id, 'redo')).toBeNull();
    expect(await titleNow()).toBe(item!.title);
  });

  it('goes on one step at a time, however fast it is asked for', async () => {
    await storeSnapshot(sampleMeeting);
    for (const title of ['Et', 'To', 'Tre']) {
      later();
      await changeItem(item!, { title });
    }
    await Promise.all([turn(id, 'undo'), turn(id, 'undo'), turn(id, 'redo')]);
    expect(await titleNow()).toBe('To');
  });

  it('keeps each meeting to itself', async () => {
    await storeSnapshot(sampleMeeting);
    await changeItem(item!, { title: 'Et' });
    expect(await turn('another meeting', 'undo')).toBeNull();
    expect(await titleNow()).toBe('Et');
  });

  it('takes a change with all the changes inside it as one step, called by the outer name', async () => {
    await storeSnapshot(sampleMeeting);
    await changeMeeting(id, 'moveRows', async () => {
      await changeItem(item!, { title: 'Et' });
      await changeItem(item!, { title: 'To', presenter: 'Tove' });
      await renameSection(section, 'Andet');
    });
    expect(stepsOf()).toEqual(['moveRows']);
    await turn(id, 'undo');
    expect(await titleNow()).toBe(item!.title);
    expect(await database.sections.get(section.id)).toMatchObject({ heading: section.heading });
  });

  it('forgets a change that was not stored', async () => {
    await storeSnapshot(sampleMeeting);
    const halfway = changeMeeting(id, 'deleteItem', async () => {
      await database.items.delete(item!.id);
      throw new Error('halfway');
    });
    await expect(halfway).rejects.toThrow('halfway');
    expect(stepsOf()).toEqual([]);
  });
});

describe('what has been changed in some other way since', () => {
  it('stays, and the rest of the step is undone', async () => {
    await storeSnapshot(sampleMeeting);
    await changeItem(item!, { presenter: 'Tove', caseNumber: '27-1' });
    await patch(database.items, item!.id, { presenter: 'Asger' });
    await turn(id, 'undo');
    expect(await database.items.get(item!.id)).toMatchObject({
      presenter: 'Asger',
      caseNumber: item!.caseNumber,
    });
  });

  it('is passed over where it is all there was to undo', async () => {
    await storeSnapshot(sampleMeeting);
    await changeMeetingFacts(id, { place: 'Naustet' });
    await changeItem(item!, { title: 'Et' });
    await patch(database.items, item!.id, { title: 'Nyere' });
    expect(await turn(id, 'undo')).toMatchObject({ act: 'changeMeeting' });
    expect(await titleNow()).toBe('Nyere');
  });

  it('keeps an item with its sections, though adding it is undone', async () => {
    await storeSnapshot(sampleMeeting);
    const itemId = await addItem(id, 'Nyt', place);
    const [first] = await listSections(itemId);
    await patch(database.sections, first!.id, { content: doc(p('Skrevet imens')) });
    await turn(id, 'undo');
    expect((await listItems(id)).map((each) => each.id)).toContain(itemId);
    expect(await listSections(itemId)).toHaveLength(sampleMeeting.body.sectionTemplates.length);
  });
});

describe('typing', () => {
  it('in a field is one step until it rests or goes on in another field', async () => {
    await storeSnapshot(sampleMeeting);
    await changeItem(item!, { title: 'E' });
    await changeItem(item!, { title: 'Et' });
    await changeItem(item!, { presenter: 'T' });
    later();
    await changeItem(item!, { presenter: 'Tove' });
    expect(stepsOf()).toEqual(['retitleItem', 'changeItem', 'changeItem']);
    for (const presenter of ['T', item!.presenter]) {
      await turn(id, 'undo');
      expect((await database.items.get(item!.id))?.presenter).toBe(presenter);
    }
    await turn(id, 'undo');
    expect(await titleNow()).toBe(item!.title);
  });

  it('in a text is one step for each burst, however long it takes to save', async () => {
    await storeSnapshot(sampleMeeting);
    await type('Før', 'first');
    await type('Først', 'first');
    await type('Først så', 'second');
    await type('Først sådan', 'second');
    expect(stepsOf()).toEqual(['typeText', 'typeText']);
    await turn(id, 'undo');
    expect(await textNow()).toEqual(doc(p('Først')));
    await type('Først noget', 'second');
    expect(stepsOf()).toEqual(['typeText', 'typeText']);
    await turn(id, 'undo');
    expect(await textNow()).toEqual(doc(p('Først')));
  });

  it('that is taken back again leaves no step', async () => {
    await storeSnapshot(sampleMeeting);
    await changeItem(item!, { title: 'E' });
    await changeItem(item!, { title: item!.title });
    expect(stepsOf()).toEqual([]);
  });

  it('any text, in any pieces, undoes to the empty section', async () => {
    const pieces = fc.array(fc.record({ text: richTextArbitrary, burst: fc.constantFrom('a', 'b', 'c') }), {
      minLength: 1,
      maxLength: 6,
    });
    const property = fc.asyncProperty(pieces, async (typed) => {
      openAnother();
      await storeSnapshot(sampleMeeting);
      const sectionId = await addSection(item!, 'other', 'Økonomi', '');
      const added = (await database.sections.get(sectionId))!;
      for (const { text, burst } of typed) {
        later();
        await saveSectionContent(added, text, { name: 'typeText', burst });
      }
      const end = JSON.stringify((await database.sections.get(sectionId))?.content);
      while (historyOf(id).done.length > 1) await turn(id, 'undo');
      expect(JSON.stringify((await database.sections.get(sectionId))?.content)).toBe(
        JSON.stringify(emptyRichText),
      );
      while (historyOf(id).undone.length > 0) await turn(id, 'redo');
      expect(JSON.stringify((await database.sections.get(sectionId))?.content)).toBe(end);
    });
    await fc.assert(property, { numRuns: runs(40) });
  });
});

/** As the editor saves it, a second after the last save. */
async function type(text: string, burst: string): Promise<void> {
  later();
  await saveSectionContent(section, doc(p(text)), { name: 'typeText', burst });
}

async function textNow(): Promise<unknown> {
  return (await database.sections.get(section.id))?.content;
}
