import { database } from '../connection.ts';
import { moment } from '../rows.ts';
import { changeUnrecorded } from '../changes.ts';
import { historyOf, turnStep, type HistoryId, type Step } from './journal.ts';
import { changedFields, isSameRow, turnedRound, type AnyRow, type RowChange } from './rowChanges.ts';

export type Direction = 'undo' | 'redo';

/** A step that was undone or done again, with its rows as they were before that and as they are after it. */
export type TurnedStep = Pick<Step, 'id' | 'act' | 'rows'>;

const listeners = new Set<(step: TurnedStep) => void>();

/** Hears of every step that was undone or done again, once that is stored. Returns the function that stops listening. */
export function onTurned(listener: (step: TurnedStep) => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

let previous: Promise<unknown> = Promise.resolve();

/**
 * Undoes the newest step of a history, or does again the one that was undone last, in one transaction. null when there
 * is none. Where a row has been changed since in some other way, that stays: the newest word is never lost. Several at
 * a time are done one after the other.
 */
export function turn(history: HistoryId, direction: Direction): Promise<TurnedStep | null> {
  const turning = previous.then(() => turnNewest(history, direction));
  previous = turning.catch(() => undefined);
  return turning;
}

/** A step that finds nothing left to change is passed over, so that no key stroke comes to nothing. */
async function turnNewest(history: HistoryId, direction: Direction): Promise<TurnedStep | null> {
  const { done, undone } = historyOf(history);
  const step = (direction === 'undo' ? done : undone).at(-1);
  if (!step) return null;
  const rows = direction === 'undo' ? turnedRound(step.rows) : step.rows;
  const changed = await changeUnrecorded(rows, () => putAll(rows));
  turnStep(history, direction);
  if (!changed) return turnNewest(history, direction);
  const turned = { id: step.id, act: step.act, rows };
  for (const listener of listeners) listener(turned);
  return turned;
}

/** Returns whether anything was changed. */
async function putAll(rows: readonly RowChange[]): Promise<boolean> {
  const stored = await Promise.all(rows.map(({ table, id }) => tableOf(table).get(id)));
  // Rows that came together go together: an item never leaves its sections behind, nor the other way.
  const comers = rows.flatMap((row, index) =>
    row.after === undefined && stored[index] ? [isSameRow(stored[index], row.before)] : [],
  );
  const mayGo = comers.every(Boolean);
  let changed = false;
  for (const [index, row] of rows.entries()) changed = (await putRow(row, stored[index], mayGo)) || changed;
  return changed;
}

async function putRow(
  { table, id, before, after }: RowChange,
  stored: AnyRow | undefined,
  mayGo: boolean,
): Promise<boolean> {
  if (after === undefined) {
    if (stored === undefined || !mayGo) return false;
    await tableOf(table).delete(id);
    return true;
  }
  if (before === undefined || stored === undefined) {
    if (before !== undefined || stored !== undefined) return false;
    await tableOf(table).put({ ...after, updatedAt: moment() });
    return true;
  }
  const changes = fieldsToPut(stored, before, after);
  if (Object.keys(changes).length === 0) return false;
  await tableOf(table).put({ ...stored, ...changes, updatedAt: moment() });
  return true;
}

/** The fields that the step changed, but for those that say something else by now. */
function fieldsToPut(stored: AnyRow, before: AnyRow, after: AnyRow): AnyRow {
  const changedSince = new Set(changedFields(stored, before));
  const fields = changedFields(before, after).filter((field) => !changedSince.has(field));
  return Object.fromEntries(fields.map((field) => [field, after[field]]));
}

function tableOf(name: string) {
  return database.table<AnyRow, string>(name);
}
