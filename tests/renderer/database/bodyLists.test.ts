import { describe, expect, it } from 'vitest';
import { findBody } from '../../../renderer/database/bodies.ts';
import {
  changePlaceOfStandardItem,
  decisionPhraseList,
  sectionTemplateList,
  standardItemLists,
  type BodyList,
} from '../../../renderer/database/bodyLists.ts';
import { storeSnapshot } from '../../../renderer/database/snapshots.ts';
import { bodySchema, type Body } from '#shared/model/body.ts';
import { sampleBody } from '#shared/sample/sampleBody.ts';
import { sampleMeeting } from '#shared/sample/sampleMeeting.ts';
import { BODIES_HISTORY } from '../../../renderer/database/history/journal.ts';
import { expectTurned, later, startWithEmptyDatabase } from './emptyDatabase.ts';

startWithEmptyDatabase();

const { id } = sampleBody;

async function storedBody(): Promise<Body> {
  return bodySchema.parse(await findBody(id));
}

async function titles(): Promise<string[]> {
  return (await storedBody()).standardItems.map(({ place, title }) => `${place} ${title}`);
}

/** What every one of a body's lists must do, whatever it holds. */
function describeList<Entry>(name: string, list: BodyList<Entry>, added: NoInfer<Entry>): void {
  const entries = async (): Promise<readonly Entry[]> => list.read(await storedBody());

  describe(`the list of ${name}`, () => {
    it('takes in a new entry last', async () => {
      await storeSnapshot(sampleMeeting);
      const before = await entries();
      const now = later();
      await list.add(id, added);
      expect(await entries()).toEqual([...before, added]);
      expect((await storedBody()).updatedAt).toBe(now);
    });

    it('changes an entry where it stands, as it is stored then', async () => {
      await storeSnapshot(sampleMeeting);
      const [first, second, ...rest] = await entries();
      const seen: Entry[] = [];
      await list.change(id, 1, (stored) => {
        seen.push(stored);
        return added;
      });
      expect(seen).toEqual([second]);
      expect(await entries()).toEqual([first, added, ...rest]);
    });

    it('moves an entry one place, and leaves it at the ends', async () => {
      await storeSnapshot(sampleMeeting);
      const before = await entries();
      const [first, second, ...rest] = before;
      await list.move(id, 0, -1);
      await list.move(id, before.length - 1, 1);
      expect(await entries()).toEqual(before);
      await list.move(id, 0, 1);
      expect(await entries()).toEqual([second, first, ...rest]);
      await list.move(id, 1, -1);
      expect(await entries()).toEqual(before);
    });

    it('removes an entry and puts it back in its place', async () => {
      await storeSnapshot(sampleMeeting);
      await expectTurned(BODIES_HISTORY, () => list.remove(id, 0));
    });
  });
}

const item = { title: 'Siden sidst', recommendationPoints: ['styregruppen drøfter planen'], text: '' };

describeList('standard items first', standardItemLists.first, { ...item, place: 'first' });
describeList('standard items last', standardItemLists.last, { ...item, place: 'last' });
describeList('section templates', sectionTemplateList, { kind: 'other', heading: 'Økonomi' });
describeList('decision phrases', decisionPhraseList, 'Punktet blev udsat.');

describe('standard items', () => {
  it('at one end leave those at the other end alone', async () => {
    await storeSnapshot(sampleMeeting);
    await standardItemLists.first.remove(id, 0);
    await standardItemLists.last.move(id, 0, 1);
    expect((await titles()).toSorted()).toEqual([
      'first Godkendelse af referat fra {forrige møde}',
      'last Eventuelt',
      'last Næste møde',
    ]);
  });

  it('go from one end to the last place at the other', async () => {
    await storeSnapshot(sampleMeeting);
    await changePlaceOfStandardItem(id, 'last', 0);
    await changePlaceOfStandardItem(id, 'first', 0);
    const body = await storedBody();
    expect(standardItemLists.first.read(body).map(({ title }) => title)).toEqual([
      'Godkendelse af referat fra {forrige møde}',
      'Eventuelt',
    ]);
    expect(standardItemLists.last.read(body).map(({ title }) => title)).toEqual([
      'Næste møde',
      'Godkendelse af dagsorden',
    ]);
  });

  it('stay where they are when there is none at the place that was named', async () => {
    await storeSnapshot(sampleMeeting);
    const before = await titles();
    await changePlaceOfStandardItem(id, 'last', 7);
    expect(await titles()).toEqual(before);
  });
});
