import { generateKeyBetween } from 'fractional-indexing';
import { compareOrder } from '../agenda/siblings.ts';
import type { Row, Tables } from './tables.ts';

/**
 * Rows with places of their own. Both sides may have put something in the same place; with one key for two rows nothing
 * could be put between them later. The order in which they stand is what their keys and ids say already.
 */
export function withFreeOrders(tables: Tables): Tables {
  const topLevel = [...tables.groups, ...tables.items.filter((item) => (item['groupId'] ?? null) === null)];
  const inGroups = tables.items.filter((item) => (item['groupId'] ?? null) !== null);
  const freed = new Map(
    [
      ...freedAmong(topLevel, () => ''),
      ...freedAmong(inGroups, (item) => item['groupId']),
      ...freedAmong(tables.sections, (section) => section['itemId']),
      ...freedAmong(tables.appendices, (appendix) => appendix['itemId']),
      ...freedAmong(tables.attendance, () => ''),
    ].map((row) => [row.id, row]),
  );
  const replaced = (rows: readonly Row[]): Row[] => rows.map((row) => freed.get(row.id) ?? row);
  const { groups, items, sections, appendices, attendance } = tables;
  return {
    ...tables,
    groups: replaced(groups),
    items: replaced(items),
    sections: replaced(sections),
    appendices: replaced(appendices),
    attendance: replaced(attendance),
  };
}

/** Those whose order key another sibling had as well, with keys of their own. */
function freedAmong(rows: readonly Row[], parentOf: (row: Row) => unknown): Row[] {
  const siblings = new Map<unknown, Row[]>();
  for (const row of rows) siblings.set(parentOf(row), [...(siblings.get(parentOf(row)) ?? []), row]);
  return [...siblings.values()].flatMap(freed);
}

function freed(siblings: readonly Row[]): Row[] {
  const sorted = siblings.map((row) => ({ row, id: row.id, order: orderOf(row) })).toSorted(compareOrder);
  const changed: Row[] = [];
  let last: string | null = null;
  for (const [index, { row, order }] of sorted.entries()) {
    if (last === null || order > last) {
      last = order;
      continue;
    }
    const next = sorted.slice(index).find((later) => last !== null && later.order > last)?.order ?? null;
    last = generateKeyBetween(last, next);
    changed.push({ ...row, order: last });
  }
  return changed;
}

function orderOf(row: Row): string {
  return String(row['order']);
}
