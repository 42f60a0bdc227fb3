import { itemsOfOutline, type OutlineEntry } from '#shared/agenda/outline.ts';

/** The id of the last item above a place in the agenda: in the same group, else above that. undefined at the very top. */
export function itemAbove(
  outline: readonly OutlineEntry[],
  groupId: string | null,
  order: string,
): string | undefined {
  const group = outline.find((entry) => entry.kind === 'group' && entry.group.id === groupId);
  const inside = group?.kind === 'group' ? group.items.filter(({ item }) => item.order < order) : [];
  const edge = group?.kind === 'group' ? group.group.order : order;
  const above = outline.filter((entry) => orderOf(entry) < edge);
  return itemsOfOutline([...above, ...inside]).at(-1)?.item.id;
}

function orderOf(entry: OutlineEntry): string {
  return entry.kind === 'group' ? entry.group.order : entry.item.order;
}
