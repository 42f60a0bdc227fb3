import type { OutlineEntry, OutlineGroup, OutlineItem } from '#shared/agenda/outline.ts';

/** A line of the outline as it is read from top to bottom. */
export type Row =
  | { readonly kind: 'group'; readonly id: string; readonly entry: OutlineGroup }
  | { readonly kind: 'item'; readonly id: string; readonly entry: OutlineItem };

/** Groups and items one below the other. */
export function rowsOf(outline: readonly OutlineEntry[]): Row[] {
  return outline.flatMap((entry): Row[] =>
    entry.kind === 'group'
      ? [{ kind: 'group', id: entry.group.id, entry }, ...entry.items.map(itemRow)]
      : [itemRow(entry)],
  );
}

function itemRow(entry: OutlineItem): Row {
  return { kind: 'item', id: entry.item.id, entry };
}
