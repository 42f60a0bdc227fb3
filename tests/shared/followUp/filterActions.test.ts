import { describe, expect, it } from 'vitest';
import { filterActions, stateOf, type ActionFilter } from '#shared/followUp/filterActions.ts';
import type { Action } from '#shared/model/decision.ts';
import { anAction, idOf } from '../../builders/rows.ts';

const today = '2031-05-01';
const done = '2031-04-02T08:00:00.000Z';
const everything: ActionFilter = { bodyId: null, responsible: null, state: null, words: '' };

const listed = (number: number, fields: Partial<Action>, title = 'Broen', bodyId = idOf(1)) => ({
  action: anAction(number, 5, fields),
  item: { title },
  meeting: { bodyId },
});
const actions = [
  listed(1, { what: 'Ingen frist' }),
  listed(2, { what: 'Senere', dueDate: '2031-06-01', responsible: 'Dan Holm' }),
  listed(3, { what: 'Over fristen', dueDate: '2031-04-30' }, 'Stien', idOf(2)),
  listed(4, { what: 'Gjort', dueDate: '2031-03-01', doneAt: done }),
  listed(5, { what: 'Gjort sidst', doneAt: '2031-04-03T08:00:00.000Z' }),
];
const shown = (filter: Partial<ActionFilter>): string[] =>
  filterActions(actions, { ...everything, ...filter }, today).map(({ action }) => action.what);

describe('the list of actions', () => {
  it('has the most urgent first, and what is done last', () => {
    expect(shown({})).toEqual(['Over fristen', 'Senere', 'Ingen frist', 'Gjort sidst', 'Gjort']);
  });

  it('is narrowed by how far they are; what is overdue is open too', () => {
    expect(shown({ state: 'open' })).toEqual(['Over fristen', 'Senere', 'Ingen frist']);
    expect(shown({ state: 'overdue' })).toEqual(['Over fristen']);
    expect(shown({ state: 'done' })).toEqual(['Gjort sidst', 'Gjort']);
  });

  it('is narrowed by body, by person and by words, all of which must fit', () => {
    expect(shown({ bodyId: idOf(2) })).toEqual(['Over fristen']);
    expect(shown({ responsible: 'Dan Holm' })).toEqual(['Senere']);
    expect(shown({ words: 'BROEN gjort' })).toEqual(['Gjort sidst', 'Gjort']);
    expect(shown({ words: 'holm' })).toEqual(['Senere']);
    expect(shown({ words: 'holm stien' })).toEqual([]);
  });
});

describe('an action', () => {
  it('is overdue the day after its due date, and never once it is done', () => {
    expect(stateOf({ doneAt: null, dueDate: today }, today)).toBe('open');
    expect(stateOf({ doneAt: null, dueDate: '2031-04-30' }, today)).toBe('overdue');
    expect(stateOf({ doneAt: null, dueDate: null }, today)).toBe('open');
    expect(stateOf({ doneAt: done, dueDate: '2031-04-30' }, today)).toBe('done');
  });
});
