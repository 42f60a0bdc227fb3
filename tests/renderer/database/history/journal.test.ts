import { beforeEach, expect, it } from 'vitest';
import {
  addToHistory,
  forgetHistories,
  historyOf,
  onHistoryChanged,
  turnStep,
} from '../../../../renderer/database/history/journal.ts';
import type { RowChange } from '../../../../renderer/database/history/rowChanges.ts';

const id = 'meeting';

beforeEach(forgetHistories);

function change(before: string, after: string): RowChange[] {
  return [{ table: 'items', id: 'item', before: { title: before }, after: { title: after } }];
}

const firstTitles = (): unknown[] => historyOf(id).done.map(({ rows }) => rows[0]?.before?.['title']);

it('keeps the newest five hundred steps', () => {
  for (let step = 0; step < 520; step++) addToHistory(id, 'moveItem', change(`${step}`, `${step + 1}`));
  expect(firstTitles()).toHaveLength(500);
  expect(firstTitles()[0]).toBe('20');
});

it('lets the oldest steps go when they fill too much, never the newest', () => {
  const long = 'ord '.repeat(2_000_000);
  addToHistory(id, 'moveItem', change('a', long));
  addToHistory(id, 'moveItem', change('b', long));
  addToHistory(id, 'moveItem', change('c', 'd'));
  expect(firstTitles()).toEqual(['b', 'c']);
  addToHistory(id, 'moveItem', change('e', long + long));
  expect(firstTitles()).toEqual(['b', 'c', 'e']);
});

it('knows nothing of a change that changed nothing', () => {
  addToHistory(id, 'moveItem', []);
  expect(historyOf(id).done).toEqual([]);
});

it('tells of every change, until nobody listens', () => {
  let heard = 0;
  const stop = onHistoryChanged(() => (heard += 1));
  addToHistory(id, 'moveItem', change('a', 'b'));
  turnStep(id, 'undo');
  turnStep(id, 'undo');
  stop();
  turnStep(id, 'redo');
  expect(heard).toBe(2);
});

it('does not take what is typed after an undo into the step before it', () => {
  const burst = { name: 'typeText' as const, burst: 'one' };
  addToHistory(id, burst, change('', 'a'));
  addToHistory(id, burst, change('a', 'ab'));
  addToHistory(id, 'moveItem', change('b', 'c'));
  turnStep(id, 'undo');
  addToHistory(id, burst, change('ab', 'abc'));
  expect(historyOf(id).done).toHaveLength(2);
});

it('gives back a title that was typed and cleared at once, and then the one before it', () => {
  addToHistory(id, 'retitleItem', change('Gammel', 'Ny'));
  addToHistory(id, 'retitleItem', change('Ny', 'Ny titel'));
  addToHistory(id, 'retitleItem', change('Ny titel', ''));
  addToHistory(id, 'retitleItem', change('', 'En'));
  addToHistory(id, 'retitleItem', change('En', 'En anden'));
  expect(firstTitles()).toEqual(['Gammel', 'Ny titel']);
});
