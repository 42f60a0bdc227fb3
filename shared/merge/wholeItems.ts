import { partsOfItems, type Row, type Tables } from './tables.ts';
import { saysTheSame } from './units.ts';

/**
 * One side's rows with what it deleted and the other side changed: deletion against edit keeps the edit. An item counts as
 * changed when anything in it is, and comes back as a whole, as it was in the version that both know.
 */
export function withWhatOthersChanged(side: Tables, base: Tables, other: Tables): Tables {
  const items = missingIn(side.items, base.items).filter(({ id }) => isItemChanged(id, base, other));
  const groups = missingIn(side.groups, base.groups).filter(({ id }) => isGroupChanged(id, base, other));
  const itemIds = new Set(items.map(({ id }) => id));
  const parts = partsOfItems.map((table) => {
    const missing = missingIn(side[table], base[table]).filter((row) => isOfItem(row, itemIds));
    return [table, [...side[table], ...missing]] as const;
  });
  return {
    ...side,
    ...Object.fromEntries(parts),
    items: [...side.items, ...items],
    groups: [...side.groups, ...groups],
  };
}

function missingIn(rows: readonly Row[], base: readonly Row[]): Row[] {
  const present = new Set(rows.map(({ id }) => id));
  return base.filter(({ id }) => !present.has(id));
}

function isOfItem(row: Row, itemIds: ReadonlySet<string>): boolean {
  return typeof row['itemId'] === 'string' && itemIds.has(row['itemId']);
}

/** An item that the other side deleted as well is not changed by that. */
function isItemChanged(itemId: string, base: Tables, other: Tables): boolean {
  const now = other.items.find(({ id }) => id === itemId);
  const was = base.items.find(({ id }) => id === itemId);
  if (!now || !was) return false;
  const ids = new Set([itemId]);
  return (
    !saysTheSame('items', now, was) ||
    partsOfItems.some((table) => {
      const [before, after] = [base, other].map((version) =>
        version[table].filter((row) => isOfItem(row, ids)),
      );
      return !areTheSame(table, before ?? [], after ?? []);
    })
  );
}

function areTheSame(
  table: (typeof partsOfItems)[number],
  before: readonly Row[],
  after: readonly Row[],
): boolean {
  const earlier = new Map(before.map((row) => [row.id, row]));
  return (
    before.length === after.length &&
    after.every((row) => {
      const was = earlier.get(row.id);
      return was !== undefined && saysTheSame(table, row, was);
    })
  );
}

/** Its own facts, or an item that was put into it. */
function isGroupChanged(groupId: string, base: Tables, other: Tables): boolean {
  const now = other.groups.find(({ id }) => id === groupId);
  const was = base.groups.find(({ id }) => id === groupId);
  if (!now || !was) return false;
  const stoodInIt = new Set(base.items.filter((item) => item['groupId'] === groupId).map(({ id }) => id));
  const newcomer = other.items.some((item) => item['groupId'] === groupId && !stoodInIt.has(item.id));
  return newcomer || !saysTheSame('groups', now, was);
}
