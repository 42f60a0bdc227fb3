import type { OutlineEntry, OutlineGroup, OutlineItem } from '../../agenda/outline.ts';
import type { LayoutProfile } from '../../layouts/profile.ts';
import type { Item } from '../../model/item.ts';
import type { HeadingNumber, NumberedRole } from '../tree.ts';
import { groupNumberOf, inWords, isInTwoLevels, itemNumberOf, roleOfItem } from './headingNumbers.ts';

/** An item's place in the document: what its heading and its line in the overview say, and how they find each other. */
export interface ItemPlace {
  readonly item: Item;
  readonly title: string;
  readonly role: NumberedRole;
  readonly number: HeadingNumber;
  readonly overviewLabel: string;
  readonly bookmark: string;
  readonly startsPage: boolean;
}

/** The same of a group. */
export interface GroupPlace {
  readonly groupId: string;
  readonly title: string;
  readonly number: HeadingNumber | null;
  /** Empty where the group has no number. */
  readonly overviewLabel: string;
  /** null where the group's name is no heading that the contents could point at. */
  readonly bookmark: string | null;
  /** False where the items follow without the group's name above them. */
  readonly standsAboveItems: boolean;
  readonly startsPage: boolean;
}

/** An entry of the outline in its place: a group, if it is shown at all, with its items, or an item outside the groups. */
export interface PlacedEntry {
  readonly group: GroupPlace | null;
  readonly items: readonly ItemPlace[];
}

export function placeItems(outline: readonly OutlineEntry[], profile: LayoutProfile): PlacedEntry[] {
  const form = profile.agenda;
  const twoLevels = isInTwoLevels(outline);
  const nextBookmark = countBookmarks();
  const nextPageStart = countPageStarts(form.items.pageBreaks);

  const placeGroup = (entry: OutlineGroup): GroupPlace | null => {
    const title = entry.group.title.trim();
    if (!isShown(entry, title)) return null;
    const number = groupNumberOf(entry, form);
    const standsAboveItems = form.groups.kind !== 'overviewOnly';
    return {
      groupId: entry.group.id,
      title,
      number,
      overviewLabel:
        form.groups.kind === 'headings' && entry.number !== null
          ? inWords(entry.number, form.items.overviewNumber)
          : (number?.label ?? ''),
      bookmark: form.groups.kind === 'headings' ? nextBookmark() : null,
      standsAboveItems,
      startsPage: standsAboveItems && nextPageStart(),
    };
  };

  const placeItem = (
    entry: OutlineEntry,
    { item, number }: OutlineItem,
    isBelowGroup: boolean,
  ): ItemPlace => ({
    item,
    title: item.title.trim() || profile.words.untitledItem,
    role: roleOfItem(entry, form),
    number: itemNumberOf(number, entry, form, twoLevels),
    overviewLabel: inWords(number, form.items.overviewNumber),
    bookmark: nextBookmark(),
    // The group's name above its first item has already begun the page.
    startsPage: !isBelowGroup && nextPageStart(),
  });

  return outline.map((entry): PlacedEntry => {
    if (entry.kind === 'item') return { group: null, items: [placeItem(entry, entry, false)] };
    const group = placeGroup(entry);
    const items = entry.items.map((item, index) =>
      placeItem(entry, item, index === 0 && group?.standsAboveItems === true),
    );
    return { group, items };
  });
}

/** A group without items is left out, unless it has a number: then it is a point of its own, and a hole would show. */
function isShown({ items, number }: OutlineGroup, title: string): boolean {
  return number !== null || (items.length > 0 && title !== '');
}

/** Word's own pattern for the bookmarks of a table of contents, so that it keeps them when it updates the table. */
function countBookmarks(): () => string {
  let count = 100_000_000;
  return () => `_Toc${(count += 1)}`;
}

/** Whether the next heading that could begin a page does so. */
function countPageStarts(pageBreaks: LayoutProfile['agenda']['items']['pageBreaks']): () => boolean {
  let isFirst = true;
  return () => {
    const starts = isFirst || pageBreaks === 'beforeEach';
    isFirst = false;
    return starts;
  };
}
