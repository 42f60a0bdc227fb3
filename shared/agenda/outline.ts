import type { Body } from '../model/body.ts';
import type { Group, Item } from '../model/item.ts';
import { asCountable, numberInTurn, numbersSentOut } from './numbering.ts';
import { compareOrder, siblingsInOrder } from './siblings.ts';

/** What the outline needs of a snapshot; the database's rows fit as well. */
export interface OutlineSource {
  readonly body: Pick<Body, 'numbering'>;
  readonly groups: readonly Group[];
  readonly items: readonly Item[];
}

export interface OutlineItem {
  readonly kind: 'item';
  /** As it stands in the agenda, without a closing full stop: "3" or "1.1". */
  readonly number: string;
  readonly item: Item;
}

export interface OutlineGroup {
  readonly kind: 'group';
  /** null: groups carry no number in this body's numbering. */
  readonly number: string | null;
  readonly group: Group;
  readonly items: readonly OutlineItem[];
}

export type OutlineEntry = OutlineItem | OutlineGroup;

interface OutlineOptions {
  /** The first item's number where numbers go on through the year; 1 otherwise. */
  readonly firstNumber?: number;
}

/**
 * The agenda's groups and items in order, each with its number (numbering.ts). Rows in the bin are left out.
 * An item whose group is in the bin or unknown stands outside the groups: an agenda never loses an item silently.
 */
export function composeOutline(source: OutlineSource, options: OutlineOptions = {}): OutlineEntry[] {
  const entries = arrange(source);
  return source.body.numbering === 'grouped'
    ? numberInTwoLevels(entries)
    : numberThroughGroups(entries, source.body.numbering === 'throughYear' ? (options.firstNumber ?? 1) : 1);
}

/** The items of an outline, one after the other, groups or not. */
export function itemsOfOutline(outline: readonly OutlineEntry[]): OutlineItem[] {
  return outline.flatMap((entry) => (entry.kind === 'group' ? entry.items : [entry]));
}

/** Some of an outline's items, with the numbers that they have in it, and the groups that they stand in. */
export function onlyItems(outline: readonly OutlineEntry[], itemIds: readonly string[]): OutlineEntry[] {
  const chosen = new Set(itemIds);
  const isChosen = ({ item }: OutlineItem): boolean => chosen.has(item.id);
  return outline.flatMap((entry): OutlineEntry[] => {
    if (entry.kind === 'item') return isChosen(entry) ? [entry] : [];
    const items = entry.items.filter(isChosen);
    return items.length > 0 ? [{ ...entry, items }] : [];
  });
}

type Arranged = { kind: 'group'; group: Group; items: Item[] } | { kind: 'item'; item: Item };

function arrange({ groups, items }: OutlineSource): Arranged[] {
  const liveItems = siblingsInOrder(items);
  const liveGroups = siblingsInOrder(groups);
  const groupIds = new Set(liveGroups.map((group) => group.id));
  const ungrouped = liveItems.filter((item) => item.groupId === null || !groupIds.has(item.groupId));
  const entries: Arranged[] = [
    ...liveGroups.map((group) => ({
      kind: 'group' as const,
      group,
      items: liveItems.filter((item) => item.groupId === group.id),
    })),
    ...ungrouped.map((item) => ({ kind: 'item' as const, item })),
  ];
  return entries.sort((a, b) => compareOrder(rowOf(a), rowOf(b)));
}

function rowOf(entry: Arranged): Group | Item {
  return entry.kind === 'group' ? entry.group : entry.item;
}

function numberThroughGroups(entries: readonly Arranged[], firstNumber: number): OutlineEntry[] {
  const items = entries.flatMap(itemsOf);
  const numbers = numberInTurn(items, { first: firstNumber, prefix: '', sent: numbersSentOut(items) });
  return entries.map((entry) =>
    entry.kind === 'item'
      ? withNumber(entry.item, numbers)
      : {
          kind: 'group',
          number: null,
          group: entry.group,
          items: entry.items.map((item) => withNumber(item, numbers)),
        },
  );
}

function numberInTwoLevels(entries: readonly Arranged[]): OutlineEntry[] {
  const sent = numbersSentOut(entries.flatMap((entry) => [rowOf(entry), ...itemsOf(entry)]));
  const firstLevel = entries.map((entry) =>
    entry.kind === 'item' ? entry.item : asCountable(entry.group, entry.items),
  );
  const numbers = numberInTurn(firstLevel, { first: 1, prefix: '', sent });
  return entries.map((entry) => {
    if (entry.kind === 'item') return withNumber(entry.item, numbers);
    const number = numbers.get(entry.group.id)!;
    const inGroup = numberInTurn(entry.items, { first: 1, prefix: `${number}.`, sent });
    const items = entry.items.map((item) => withNumber(item, inGroup));
    return { kind: 'group', number, group: entry.group, items };
  });
}

function itemsOf(entry: Arranged): Item[] {
  return entry.kind === 'item' ? [entry.item] : entry.items;
}

function withNumber(item: Item, numbers: ReadonlyMap<string, string>): OutlineItem {
  return { kind: 'item', number: numbers.get(item.id)!, item };
}
