import { compareOrder } from '../agenda/siblings.ts';
import type { Row, Tables } from './tables.ts';

/** The tables whose rows have places among their siblings. */
const placed = ['groups', 'items', 'sections', 'appendices', 'attendance'] as const;

/**
 * Rows with places of their own. Both sides may have put something in the same place; with one key for two rows nothing
 * could be put between them later. The order in which they stand is what their keys and ids say already.
 */
export function withFreeOrders(tables: Tables): Tables {
  const topLevel = [...tables.groups, ...tables.items.filter((item) => (item['groupId'] ?? null) === null)];
  const inGroups = tables.items.filter((item) => (item['groupId'] ?? null) !== null);
  const moved = [
    ...freedAmong(topLevel, () => ''),
    ...freedAmong(inGroups, (item) => item['groupId']),
    ...freedAmong(tables.sections, (section) => section['itemId']),
    ...freedAmong(tables.appendices, (appendix) => appendix['itemId']),
    ...freedAmong(tables.attendance, () => ''),
  ];
  const byId = new Map(moved.map((row) => [row.id, row]));
  return withEach(tables, (row) => byId.get(row.id) ?? row);
}

/** The rows with the keys that they shared before they were given others: that was nobody's wish to move them. */
export function withSharedOrders(tables: Tables): Tables {
  return withEach(tables, (row) => {
    const ending = endingOf(row);
    const order = orderOf(row);
    return order.endsWith(ending) ? { ...row, order: order.slice(0, -ending.length) } : row;
  });
}

function withEach(tables: Tables, change: (row: Row) => Row): Tables {
  return { ...tables, ...Object.fromEntries(placed.map((table) => [table, tables[table].map(change)])) };
}

/** Those whose order key another sibling had as well, with keys of their own. */
function freedAmong(rows: readonly Row[], parentOf: (row: Row) => unknown): Row[] {
  const siblings = new Map<unknown, Row[]>();
  for (const row of rows) siblings.set(parentOf(row), [...(siblings.get(parentOf(row)) ?? []), row]);
  return [...siblings.values()].flatMap(freed);
}

/**
 * The first keeps the key, and each of the others gets one that only its own id has a say in: so that three copies come to
 * the same order whichever two are merged first. It is just above the key, below whatever was put after that.
 */
function freed(siblings: readonly Row[]): Row[] {
  const firstWith = new Map<string, string>();
  for (const { id, order } of siblings
    .map((row) => ({ id: row.id, order: orderOf(row) }))
    .toSorted(compareOrder)) {
    if (!firstWith.has(order)) firstWith.set(order, id);
  }
  return siblings
    .filter((row) => firstWith.get(orderOf(row)) !== row.id)
    .map((row) => ({ ...row, order: `${orderOf(row)}${endingOf(row)}` }));
}

/** Little, so that it hardly moves the row; not ending in 0, which no order key may. */
function endingOf({ id }: Row): string {
  return `0000${id.replaceAll('-', '')}1`;
}

function orderOf(row: Row): string {
  return String(row['order']);
}
