import type { OutlineEntry, OutlineGroup, OutlineItem } from '../../agenda/outline.ts';
import type { AgendaForm } from '../../layouts/agendaForm.ts';
import type { LayoutProfile } from '../../layouts/profile.ts';
import type { Words } from '../../layouts/words.ts';
import type { Item } from '../../model/item.ts';
import type { HeadingNumber, NumberedRole } from '../tree.ts';
import { inWords, labelOfLine, roleOfItem, type CountedHeadings } from './headingNumbers.ts';

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

export function placeItems(
  outline: readonly OutlineEntry[],
  numbers: CountedHeadings['numbers'],
  profile: LayoutProfile,
): PlacedEntry[] {
  const form = profile.agenda;
  const nextBookmark = countBookmarks();
  const nextPageStart = countPageStarts(form.items.pageBreaks);

  const placeGroup = (entry: OutlineGroup): GroupPlace | null => {
    const title = entry.group.title.trim();
    if (!isShown(entry, title)) return null;
    const standsAboveItems = form.groups.kind !== 'overviewOnly';
    return {
      groupId: entry.group.id,
      title,
      number: numbers.get(entry.group.id) ?? null,
      overviewLabel: entry.number === null ? '' : labelOf(entry.number, form),
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
    title: titleOf(item, profile.words),
    role: roleOfItem(entry, form),
    number: numbers.get(item.id)!,
    overviewLabel: inWords(number, form.items.overviewNumber),
    bookmark: nextBookmark(),
    // The group's name above its first item has already begun the page.
    startsPage: !isBelowGroup && nextPageStart(item),
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

function labelOf(groupNumber: string, { groups, items }: AgendaForm): string {
  return groups.kind === 'headings' ? inWords(groupNumber, items.overviewNumber) : labelOfLine(groupNumber);
}

function titleOf({ title, access, withdrawn }: Item, words: Words): string {
  const name = title.trim() || (access === 'closed' ? words.closedItem : words.untitledItem);
  return withdrawn ? `${name} (${words.withdrawn})` : name;
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

/**
 * Whether the next heading that could begin a page does so. One that was withdrawn has nothing to fill a page with: it
 * begins none, and where it is the very first, what comes next stands below it.
 */
function countPageStarts(
  pageBreaks: LayoutProfile['agenda']['items']['pageBreaks'],
): (item?: Pick<Item, 'withdrawn'>) => boolean {
  let headings = 0;
  let filled = false;
  return (item) => {
    const fills = item?.withdrawn !== true;
    const starts = headings === 0 || (pageBreaks === 'beforeEach' && fills && filled);
    headings += 1;
    filled ||= fills;
    return starts;
  };
}
