import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import type { WrittenAgenda } from '../../../renderer/database/agenda.ts';
import { database } from '../../../renderer/database/connection.ts';
import { storeSnapshot } from '../../../renderer/database/snapshots.ts';
import { sectionsOf, appendicesOf } from '#shared/agenda/partsOfItem.ts';
import { numberingSchema, type Numbering } from '#shared/model/body.ts';
import { runs } from '../../deepRuns.ts';
import { acts, agendaOf, type ActName } from './anyActs.ts';
import { later, openAnother, startWithEmptyDatabase } from './emptyDatabase.ts';
import { emptySample } from './emptySample.ts';

startWithEmptyDatabase();

const { body, meeting } = emptySample;

interface Step {
  readonly act: ActName;
  readonly pick: number;
  readonly step: -1 | 1;
}

const names = Object.keys(acts).filter((name): name is ActName => name in acts);
const steps: fc.Arbitrary<Step[]> = fc.array(
  fc.record({ act: fc.constantFrom(...names), pick: fc.nat(), step: fc.constantFrom(-1, 1) }),
  { minLength: 1, maxLength: 30, size: 'max' },
);

test('whatever is done to an agenda, its numbers have no hole and nothing is lost', async () => {
  const property = fc.asyncProperty(
    fc.constantFrom(...numberingSchema.options),
    steps,
    async (numbering, sequence) => {
      openAnother();
      await storeSnapshot({ ...emptySample, body: { ...body, numbering } });
      let stale = await agendaOf(meeting.id);
      let known = await idsInDatabase();
      for (const { act, pick, step } of sequence) {
        later();
        const agenda = await agendaOf(meeting.id);
        await acts[act]({ agenda, stale, pick, step });
        stale = agenda;
        known = await expectNothingLost(known);
        await expectSound(await agendaOf(meeting.id), numbering);
      }
    },
  );
  await fc.assert(property, { numRuns: runs(25) });
});

async function idsInDatabase(): Promise<Set<string>> {
  const { groups, items, sections, appendices } = database;
  const tables = [groups, items, sections, appendices];
  const keys = await Promise.all(tables.map((table) => table.toCollection().primaryKeys()));
  return new Set(keys.flat());
}

async function expectNothingLost(known: ReadonlySet<string>): Promise<Set<string>> {
  const present = await idsInDatabase();
  expect([...known].filter((id) => !present.has(id))).toEqual([]);
  return present;
}

async function expectSound(agenda: WrittenAgenda, numbering: Numbering): Promise<void> {
  const items = await database.items.toArray();
  const live = items.filter((item) => item.deletedAt === null).map(({ id }) => id);
  expect(agenda.items.map(({ item }) => item.id).toSorted()).toEqual(live.toSorted());
  expect(agenda.items.map(({ number }) => number)).toEqual(expectedNumbers(agenda, numbering));
  for (const siblings of siblingRows(agenda)) {
    const orders = siblings.map(({ order }) => order);
    expect(orders).toEqual([...new Set(orders)].toSorted((a, b) => (a < b ? -1 : 1)));
  }
}

/** 1 to n through the agenda, or 1 to n on each of two levels. */
function expectedNumbers({ outline, items }: WrittenAgenda, numbering: Numbering): string[] {
  if (numbering !== 'grouped') return items.map((_item, index) => String(index + 1));
  return outline.flatMap((entry, index) =>
    entry.kind === 'group'
      ? entry.items.map((_item, place) => `${index + 1}.${place + 1}`)
      : [String(index + 1)],
  );
}

/** Every set of rows that share one row of order keys, as they stand. */
function siblingRows({ outline, items, sections, appendices }: WrittenAgenda): { order: string }[][] {
  const top = outline.map((entry) => (entry.kind === 'group' ? entry.group : entry.item));
  const inGroups = outline.map((entry) =>
    entry.kind === 'group' ? entry.items.map(({ item }) => item) : [],
  );
  const parts = items.flatMap(({ item }) => [
    sectionsOf(item.id, sections),
    appendicesOf(item.id, appendices),
  ]);
  return [top, ...inGroups, ...parts];
}
