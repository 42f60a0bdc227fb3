import { expect, test } from 'vitest';
import { appendicesInPack, composeAppendixPack } from '#shared/document/pack/appendixPack.ts';
import { composePackOverview, type PackPlace } from '#shared/document/pack/overview.ts';
import { packProfileOf } from '#shared/layouts/packProfileOf.ts';
import type { MeetingSnapshot } from '#shared/model/snapshot.ts';
import { aSnapshot } from '../../../builders/meeting.ts';

const choice = { edition: 'full', itemId: null, firstNumber: 1 } as const;

function meeting(): MeetingSnapshot {
  const snapshot = aSnapshot(
    [
      { title: 'Stien', appendices: ['Kort', 'Hemmeligt kort'] },
      { title: 'Personsag', publicTitle: 'Lukket punkt', access: 'closed', appendices: ['Ansøgning'] },
      { title: 'Udgået', withdrawn: true, appendices: ['Glemt'] },
      { title: 'Broen', appendices: ['Plan'] },
      { title: 'Eventuelt' },
    ],
    { appendixNumbering: 'perMeeting', name: 'Udvalget for Stier' },
  );
  const appendices = snapshot.appendices.map((appendix) =>
    appendix.title.startsWith('Hemmeligt') ? { ...appendix, access: 'closed' as const } : appendix,
  );
  return { ...snapshot, appendices };
}

const linesOf = (pack: ReturnType<typeof composeAppendixPack>): string[] =>
  appendicesInPack(pack).map(({ label, title, itemNumber }) =>
    `${itemNumber}/${label}: ${title}`.replace('\u00a0', ' '),
  );

test('a pack has the appendices of every item that has any, with the numbers of the meeting', () => {
  expect(linesOf(composeAppendixPack(meeting(), choice))).toEqual([
    '1/Bilag 1: Kort',
    '1/Bilag 2: Hemmeligt kort',
    '2/Bilag 3: Ansøgning',
    '4/Bilag 5: Plan',
  ]);
});

test('the public one has nothing of what is closed, and the same numbers', () => {
  const pack = composeAppendixPack(meeting(), { ...choice, edition: 'public' });
  expect(linesOf(pack)).toEqual(['1/Bilag 1: Kort', '4/Bilag 5: Plan']);
  expect(JSON.stringify(pack)).not.toMatch(/Hemmeligt|Ansøgning|Personsag/);
});

test('one of an item has that item alone', () => {
  const snapshot = meeting();
  const pack = composeAppendixPack(snapshot, { ...choice, itemId: snapshot.items[3]!.id });
  expect(linesOf(pack)).toEqual(['4/Bilag 5: Plan']);
});

test('the overview says where each begins, or why it does not', () => {
  const snapshot = meeting();
  const pack = composeAppendixPack(snapshot, choice);
  const [map, secret, application, plan] = appendicesInPack(pack).map(({ id }) => id);
  const places = new Map<string, PackPlace>([
    [map!, { kind: 'page', page: 3 }],
    [secret!, { kind: 'toFollow' }],
    [application!, { kind: 'link' }],
    [plan!, { kind: 'missing' }],
  ]);
  const { blocks } = composePackOverview(pack, places, packProfileOf(snapshot.body));
  const ends = blocks.flatMap((block) =>
    block.kind === 'fact' ? block.atRight?.replace('\u00a0', ' ') : [],
  );
  expect(ends).toEqual(['Side 3', 'Eftersendes', 'Link', 'Mangler']);
});
