import { siblingsInOrder } from '../agenda/siblings.ts';
import { danishDateWithWeekday, danishTimeRange } from '../language/danishDate.ts';
import type { Item } from '../model/item.ts';
import type { MeetingSnapshot } from '../model/snapshot.ts';
import { changesOfAppendices } from './appendixChanges.ts';
import type { AgendaChanges, ChangedItem, ItemChange, ItemFact, MeetingChange } from './changes.ts';
import { movedBetween } from './moved.ts';
import { changesOfSections } from './sectionChanges.ts';
import { versionOf, type AgendaVersion } from './version.ts';
import { changedWords } from './words.ts';

const FACTS: readonly ItemFact[] = ['publicTitle', 'caseNumber', 'presenter', 'guests'];

/** What a reader of the earlier version of an agenda has to know of the later one. */
export function findChanges(
  earlier: MeetingSnapshot,
  later: MeetingSnapshot,
  firstNumber: number,
): AgendaChanges {
  const before = versionOf(earlier, firstNumber);
  const after = versionOf(later, firstNumber);
  return { meeting: changesOfMeeting(earlier, later), items: changesOfItems(before, after) };
}

export function countChanges({ meeting, items }: AgendaChanges): number {
  return meeting.length + items.reduce((sum, { changes }) => sum + changes.length, 0);
}

function changesOfMeeting(earlier: MeetingSnapshot, later: MeetingSnapshot): MeetingChange[] {
  const [then, now] = [earlier.meeting, later.meeting];
  return [
    ...factChange([danishDateWithWeekday(then.date), danishDateWithWeekday(now.date)], 'day'),
    ...factChange(
      [danishTimeRange(then.startTime, then.endTime), danishTimeRange(now.startTime, now.endTime)],
      'time',
    ),
    ...factChange([then.place.trim(), now.place.trim()], 'place'),
    ...changesOfParticipants(earlier, later),
    ...changesOfGroups(earlier, later),
  ];
}

function factChange([then, now]: [string, string], kind: 'day' | 'time' | 'place'): MeetingChange[] {
  return then === now ? [] : [{ kind, before: then, after: now }];
}

function changesOfParticipants(earlier: MeetingSnapshot, later: MeetingSnapshot): MeetingChange[] {
  const then = new Set(earlier.attendance.map(({ id }) => id));
  const now = new Set(later.attendance.map(({ id }) => id));
  const added = later.attendance.filter(({ id }) => !then.has(id));
  const removed = earlier.attendance.filter(({ id }) => !now.has(id));
  return [
    ...added.map(({ name }) => ({ kind: 'participantAdded' as const, name })),
    ...removed.map(({ name }) => ({ kind: 'participantRemoved' as const, name })),
  ];
}

function changesOfGroups(earlier: MeetingSnapshot, later: MeetingSnapshot): MeetingChange[] {
  const then = new Map(siblingsInOrder(earlier.groups).map((group) => [group.id, group.title]));
  const now = siblingsInOrder(later.groups);
  const nowIds = new Set(now.map(({ id }) => id));
  return [
    ...now.flatMap(({ id, title }): MeetingChange[] => {
      const was = then.get(id);
      if (was === undefined) return [{ kind: 'groupAdded', title }];
      return was === title ? [] : [{ kind: 'groupRenamed', words: changedWords(was, title) }];
    }),
    ...[...then].flatMap(([id, title]): MeetingChange[] =>
      nowIds.has(id) ? [] : [{ kind: 'groupRemoved', title }],
    ),
  ];
}

function changesOfItems(before: AgendaVersion, after: AgendaVersion): ChangedItem[] {
  const moved = movedBetween([...before.items.keys()], [...after.items.keys()]);
  const present = [...after.items.values()].map(({ item, number }): ChangedItem => {
    const then = before.items.get(item.id);
    const changes: ItemChange[] = then
      ? changesOfItem(then.item, item, { before, after, isMoved: moved.has(item.id) })
      : [{ kind: 'added', origin: item.origin }];
    return { itemId: item.id, number, title: item.title, changes };
  });
  const gone = [...before.items.values()].filter(({ item }) => !after.items.has(item.id));
  return [
    ...present.filter(({ changes }) => changes.length > 0),
    ...gone.map(({ item, number }): ChangedItem => ({
      itemId: item.id,
      number,
      title: item.title,
      changes: [{ kind: 'removed' }],
    })),
  ];
}

interface Versions {
  readonly before: AgendaVersion;
  readonly after: AgendaVersion;
  /** Among the items, whether or not into another group. */
  readonly isMoved: boolean;
}

function changesOfItem(then: Item, now: Item, { before, after, isMoved }: Versions): ItemChange[] {
  // Nothing but its number and title is sent out of one that was withdrawn.
  if (now.withdrawn) return then.withdrawn ? [] : [{ kind: 'withdrawn' }];
  const [from, to] = [before.groupOf(now.id), after.groupOf(now.id)];
  const was = before.items.get(now.id)!.number;
  const changes: ItemChange[] = [];
  if (then.withdrawn) changes.push({ kind: 'reinstated' });
  if (isMoved || then.groupId !== now.groupId) changes.push({ kind: 'moved', from, to });
  if (was !== after.items.get(now.id)!.number) changes.push({ kind: 'renumbered', before: was });
  if (then.title !== now.title) changes.push({ kind: 'renamed', words: changedWords(then.title, now.title) });
  if (then.access !== now.access) changes.push({ kind: now.access === 'closed' ? 'closed' : 'opened' });
  for (const fact of FACTS) {
    if (then[fact] !== now[fact]) changes.push({ kind: 'fact', fact, before: then[fact], after: now[fact] });
  }
  return [
    ...changes,
    ...changesOfSections(now.id, before, after),
    ...changesOfAppendices(now.id, before, after),
  ];
}
