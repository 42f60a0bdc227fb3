import type { OutlineItem } from '#shared/agenda/outline.ts';
import { appendicesOf } from '#shared/agenda/partsOfItem.ts';
import type { Appendix } from '#shared/model/appendix.ts';

/** Between two appendices of an item; beforeId null is after them all. */
export interface AppendixPlace {
  readonly itemId: string;
  readonly beforeId: string | null;
}

/** An item with its appendices in order. */
export interface ItemWithAppendices {
  readonly entry: OutlineItem;
  readonly appendices: readonly Appendix[];
}

export function groupByItem(
  items: readonly OutlineItem[],
  appendices: readonly Appendix[],
): ItemWithAppendices[] {
  return items.map((entry) => ({ entry, appendices: appendicesOf(entry.item.id, appendices) }));
}

/** The place that is meant by a point on the upper or lower half of an appendix's row. */
export function placeBeside(
  groups: readonly ItemWithAppendices[],
  appendixId: string,
  half: 'upper' | 'lower',
): AppendixPlace | null {
  const group = groups.find(({ appendices }) => appendices.some(({ id }) => id === appendixId));
  if (!group) return null;
  const at = group.appendices.findIndex(({ id }) => id === appendixId);
  const beforeId = group.appendices[half === 'upper' ? at : at + 1]?.id ?? null;
  return { itemId: group.entry.item.id, beforeId };
}

/** The same place as it is named once these are gone from their own: they go there together. */
export function placeWithout(
  groups: readonly ItemWithAppendices[],
  { itemId, beforeId }: AppendixPlace,
  moved: readonly Appendix[],
): AppendixPlace {
  const siblings = groups.find(({ entry }) => entry.item.id === itemId)?.appendices ?? [];
  const at = siblings.findIndex(({ id }) => id === beforeId);
  const staying = at < 0 ? undefined : siblings.slice(at).find((appendix) => !moved.includes(appendix));
  return { itemId, beforeId: staying?.id ?? null };
}

/** Whether an appendix that is put there stands where it stands. */
export function isOwnPlace(
  groups: readonly ItemWithAppendices[],
  appendix: Appendix,
  { itemId, beforeId }: AppendixPlace,
): boolean {
  if (itemId !== appendix.itemId) return false;
  const siblings = groups.find(({ entry }) => entry.item.id === itemId)?.appendices ?? [];
  const at = siblings.findIndex(({ id }) => id === appendix.id);
  return beforeId === appendix.id || beforeId === (siblings[at + 1]?.id ?? null);
}
