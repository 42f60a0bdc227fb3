import { Dexie, type Transaction } from 'dexie';
import { withoutUnchanged, type AnyRow, type RowChange } from './rowChanges.ts';

/** The first image of every row that was touched in a transaction, by table and id; undefined where there was none. */
type FirstImages = Map<string, Map<string, AnyRow | undefined>>;

const recordings = new WeakMap<Transaction, FirstImages>();

/** Lets every change to these tables be recorded, whichever way it is made. Once for each database that is made. */
export function watchTables({ tables }: Dexie): void {
  for (const table of tables) {
    const { name } = table;
    table.hook('creating', (key, _row, transaction) => note(transaction, name, key, undefined));
    table.hook('updating', (_changes, key, row, transaction) => note(transaction, name, key, row));
    table.hook('deleting', (key, row, transaction) => note(transaction, name, key, row));
  }
}

function note(transaction: Transaction, table: string, id: unknown, before: AnyRow | undefined): void {
  const images = recordings.get(outermost(transaction));
  if (!images || typeof id !== 'string') return;
  const ofTable = images.get(table) ?? new Map<string, AnyRow | undefined>();
  if (!ofTable.has(id)) ofTable.set(id, before);
  images.set(table, ofTable);
}

/** Whether what is done now is already being recorded, as part of an act around it. */
export function isRecording(): boolean {
  const present = Dexie.currentTransaction as Transaction | null;
  return present !== null && recordings.has(outermost(present));
}

function outermost(transaction: Transaction): Transaction {
  return transaction.parent ? outermost(transaction.parent) : transaction;
}

/** Runs a change inside a transaction and returns which rows it changed; the work is as large as the change. */
export async function recordRows<Result>(
  transaction: Transaction,
  change: () => Promise<Result>,
): Promise<{ result: Result; rows: RowChange[] }> {
  const images: FirstImages = new Map();
  recordings.set(outermost(transaction), images);
  const result = await change();
  const rows: RowChange[] = [];
  for (const [table, before] of images) {
    const ids = [...before.keys()];
    const after = await transaction.table<AnyRow, string>(table).bulkGet(ids);
    rows.push(...ids.map((id, index) => ({ table, id, before: before.get(id), after: after[index] })));
  }
  return { result, rows: withoutUnchanged(rows) };
}
