import type { TFunction } from 'i18next';
import type { AgendaVersion } from '#shared/changes/version.ts';

/** "Punkt 3: Budget", by the first of the versions that has the item. */
export function nameOfItem(itemId: string, versions: readonly AgendaVersion[], t: TFunction): string {
  const found = versions.map(({ items }) => items.get(itemId)).find((entry) => entry !== undefined);
  if (!found) return t('item.untitled');
  return t('changes.itemTitle', { number: found.number, title: found.item.title || t('item.untitled') });
}
