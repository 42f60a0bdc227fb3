import type { OutlineEntry, OutlineItem } from '../../agenda/outline.ts';
import type { LayoutProfile } from '../../layouts/profile.ts';
import type { Item } from '../../model/item.ts';
import type { HeadingNumber } from '../tree.ts';
import { isInTwoLevels, itemNumberOf } from './headingNumbers.ts';

/** An item's place in the document: what its heading and its line in the contents say, and how they find each other. */
export interface ItemPlace {
  readonly item: Item;
  readonly title: string;
  readonly number: HeadingNumber;
  readonly contentsLabel: string;
  readonly bookmark: string;
  readonly startsPage: boolean;
}

/** An entry of the outline with the places of its items: a group's, or the one of an item outside the groups. */
export interface PlacedEntry {
  readonly entry: OutlineEntry;
  readonly items: readonly ItemPlace[];
}

export function placeItems(outline: readonly OutlineEntry[], profile: LayoutProfile): PlacedEntry[] {
  const form = profile.agenda.items;
  const twoLevels = isInTwoLevels(outline);
  let count = 0;
  const place = (entry: OutlineEntry, { item, number }: OutlineItem, index: number): ItemPlace => {
    count += 1;
    return {
      item,
      title: item.title.trim() || profile.words.untitledItem,
      number: itemNumberOf(number, entry, form, twoLevels),
      contentsLabel: form.contentsNumber.replace('#', number),
      bookmark: bookmarkName(count),
      // The line above a group's first item has already begun the page.
      startsPage: form.startsPage && !(index === 0 && entry.kind === 'group'),
    };
  };
  return outline.map((entry) => ({
    entry,
    items: (entry.kind === 'group' ? entry.items : [entry]).map((item, index) => place(entry, item, index)),
  }));
}

/** Word's own pattern for the bookmarks of a table of contents, so that it keeps them when it updates the table. */
function bookmarkName(count: number): string {
  return `_Toc${100_000_000 + count}`;
}
