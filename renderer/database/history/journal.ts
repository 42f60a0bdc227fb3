import { burstOf, isTyped, nameOf, type Act, type RecordedAct } from './acts.ts';
import { emptyAText, joinRows, touchTheSame, type RowChange } from './rowChanges.ts';

/** Whose acts are undone in one order: those of one meeting (its id), of the list of meetings, of the bodies, of what is to be done. */
export type HistoryId = string;

export const MEETINGS_HISTORY: HistoryId = 'meetings';
export const BODIES_HISTORY: HistoryId = 'bodies';
export const ACTIONS_HISTORY: HistoryId = 'actions';

/** What one Ctrl+Z undoes. */
export interface Step {
  readonly id: string;
  readonly act: RecordedAct;
  readonly burst: string | null;
  /** When the last change went into it, in milliseconds. */
  readonly at: number;
  readonly rows: readonly RowChange[];
}

/** The newest step last in both: the next to be undone, the next to be done again. */
export interface History {
  readonly done: readonly Step[];
  readonly undone: readonly Step[];
  /** The newest step is closed: what is typed next is a step of its own. */
  readonly closed: boolean;
}

const nothing: History = { done: [], undone: [], closed: true };

/** Typing that rests this long is done with one step. */
const PAUSE_MS = 1000;
const MOST_STEPS = 500;
/** Of the rows that one history keeps: some 30 megabytes, enough for a day's work and too little to slow a laptop. */
const MOST_CHARACTERS = 15_000_000;

const histories = new Map<HistoryId, History>();
const listeners = new Set<() => void>();

export function historyOf(id: HistoryId): History {
  return histories.get(id) ?? nothing;
}

/** Hears of every change to any history. Returns the function that stops listening. */
export function onHistoryChanged(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Puts what was done last in a history; what was undone there can no longer be done again. */
export function addToHistory(id: HistoryId, act: Act, rows: readonly RowChange[]): void {
  if (rows.length === 0) return;
  const { done, closed } = historyOf(id);
  const step = { id: crypto.randomUUID(), act: nameOf(act), burst: burstOf(act), at: Date.now(), rows };
  const last = done.at(-1);
  const next =
    last && !closed && goesOn(last, step) ? [...done.slice(0, -1), ...joined(last, step)] : [...done, step];
  setHistory(id, { done: withinBounds(next), undone: [], closed: false });
}

function goesOn(last: Step, step: Step): boolean {
  if (step.burst !== null) return step.burst === last.burst;
  const again = step.act === last.act && isTyped(step.act) && step.at - last.at < PAUSE_MS;
  // What was typed and cleared at once would else be gone from the history as well.
  return again && touchTheSame(last.rows, step.rows) && !emptyAText(step.rows);
}

/** One step, or none where the later change takes back the earlier one. */
function joined(last: Step, step: Step): Step[] {
  const rows = joinRows(last.rows, step.rows);
  return rows.length === 0 ? [] : [{ ...last, at: step.at, rows }];
}

/** The newest step always stays, however large. */
function withinBounds(steps: readonly Step[]): readonly Step[] {
  let room = MOST_CHARACTERS;
  const tooOld = steps.findLastIndex(
    (step, index) =>
      index < steps.length - 1 && ((room -= sizeOf(step)) < 0 || steps.length - index > MOST_STEPS),
  );
  return steps.slice(tooOld + 1);
}

const sizes = new WeakMap<Step, number>();

/** In characters, measured once for each step. */
function sizeOf(step: Step): number {
  const known = sizes.get(step) ?? JSON.stringify(step.rows).length;
  sizes.set(step, known);
  return known;
}

/** The newest step has been undone, or done again: it goes from one end to the other. */
export function turnStep(id: HistoryId, direction: 'undo' | 'redo'): void {
  const { done, undone } = historyOf(id);
  const last = (direction === 'undo' ? done : undone).at(-1);
  if (!last) return;
  setHistory(
    id,
    direction === 'undo'
      ? { done: done.slice(0, -1), undone: [...undone, last], closed: true }
      : { done: [...done, last], undone: undone.slice(0, -1), closed: true },
  );
}

function setHistory(id: HistoryId, history: History): void {
  histories.set(id, history);
  for (const listener of listeners) listener();
}

/** Forgets everything, as closing Punkt does. */
export function forgetHistories(): void {
  histories.clear();
  for (const listener of listeners) listener();
}
