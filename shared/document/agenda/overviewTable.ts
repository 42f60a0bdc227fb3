import type { Words } from '../../layouts/words.ts';
import type { OverviewRow, OverviewTable } from '../frontTables.ts';
import type { PlacedEntry } from './placeItems.ts';

/** The agenda at a glance. Items that stand together outside the groups share a row. */
export function composeOverviewTable(placed: readonly PlacedEntry[], words: Words): OverviewTable {
  const hasGroups = placed.some(({ group }) => group !== null);
  return {
    kind: 'overviewTable',
    groupHead: hasGroups ? words.group : null,
    itemsHead: words.items,
    rows: composeRows(placed),
  };
}

function composeRows(placed: readonly PlacedEntry[]): OverviewRow[] {
  const rows: OverviewRow[] = [];
  let isOutsideGroups = false;
  for (const { group, items } of placed) {
    const listed = items.map(({ overviewLabel, title, bookmark }) => ({
      label: overviewLabel,
      title,
      bookmark,
    }));
    const last = rows.at(-1);
    if (group === null && isOutsideGroups && last !== undefined) {
      rows[rows.length - 1] = { ...last, items: [...last.items, ...listed] };
    } else {
      rows.push({
        group: group === null ? '' : `${group.overviewLabel} ${group.title}`.trim(),
        items: listed,
      });
    }
    isOutsideGroups = group === null;
  }
  return rows;
}
