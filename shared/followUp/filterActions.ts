import type { Action } from '../model/decision.ts';

export const actionStates = ['open', 'overdue', 'done'] as const;
/** open includes overdue: both are still to be done. */
export type ActionState = (typeof actionStates)[number];

/** Where an action stands on a day ("2026-03-12"): on its due date it is not overdue yet. */
export function stateOf({ doneAt, dueDate }: Pick<Action, 'doneAt' | 'dueDate'>, today: string): ActionState {
  if (doneAt !== null) return 'done';
  return dueDate !== null && dueDate < today ? 'overdue' : 'open';
}

/** What the list is narrowed to; null and '' mean everything. */
export interface ActionFilter {
  readonly bodyId: string | null;
  /** Who is responsible. */
  readonly responsible: string | null;
  readonly state: ActionState | null;
  /** Words that must all be found in what is to be done, by whom, or the item's title. */
  readonly words: string;
}

interface Listed {
  readonly action: Action;
  readonly item: { readonly title: string };
  readonly meeting: { readonly bodyId: string };
}

/** Those that fit: what is still to be done first, by due date, what has none behind them; then what is done, the latest first. */
export function filterActions<Entry extends Listed>(
  actions: readonly Entry[],
  { bodyId, responsible, state, words }: ActionFilter,
  today: string,
): Entry[] {
  const wanted = words.toLocaleLowerCase('da').split(/\s+/).filter(Boolean);
  return actions
    .filter(({ action, item, meeting }) => {
      const text = [action.what, action.responsible, item.title].join(' ').toLocaleLowerCase('da');
      return (
        (bodyId === null || meeting.bodyId === bodyId) &&
        (responsible === null || action.responsible === responsible) &&
        (state === null || fits(stateOf(action, today), state)) &&
        wanted.every((word) => text.includes(word))
      );
    })
    .toSorted((a, b) => compareUrgency(a.action, b.action));
}

function fits(state: ActionState, wanted: ActionState): boolean {
  return state === wanted || (wanted === 'open' && state === 'overdue');
}

function compareUrgency(a: Action, b: Action): number {
  if (a.doneAt !== null && b.doneAt !== null) return b.doneAt.localeCompare(a.doneAt);
  if (a.doneAt !== null || b.doneAt !== null) return a.doneAt === null ? -1 : 1;
  // "9999" sorts behind every day.
  return (a.dueDate ?? '9999').localeCompare(b.dueDate ?? '9999');
}
