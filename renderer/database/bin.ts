import type { YearEntry } from '#shared/model/yearPlan.ts';
import type { Group } from '#shared/model/item.ts';
import { database } from './connection.ts';

/** What can wait in the bin. */
export const binKinds = [
  'meeting',
  'body',
  'member',
  'yearEntry',
  'group',
  'item',
  'section',
  'appendix',
] as const;
export type BinKind = (typeof binKinds)[number];

/** Something that was deleted and can be brought back. */
export interface BinEntry {
  readonly kind: BinKind;
  readonly id: string;
  /** The meeting it belongs to, or else the body; its own id where it is one of those. */
  readonly ownerId: string;
  /** What it was called; '' where it had no name. */
  readonly title: string;
  /** A civil day that tells it from others of its name; null where it has none. */
  readonly date: string | null;
  /** What it stood in: a body's name, a group's or an item's title. '' at the top of an agenda. */
  readonly from: string;
  /** How many items come along with it. */
  readonly itemCount: number;
  readonly deletedAt: string;
  /** It cannot be deleted for good while something else needs it: a body while it has meetings. */
  readonly needed: boolean;
}

interface Deletable {
  readonly id: string;
  readonly deletedAt: string | null;
}

type Deleted<Row extends Deletable> = Row & { readonly deletedAt: string };

/** What was deleted in a meeting that is itself in use, the newest first. What went with something else comes back with it. */
export async function readBinOfMeeting(meetingId: string): Promise<BinEntry[]> {
  const [groups, items, sections, appendices] = await Promise.all([
    database.groups.where({ meetingId }).toArray(),
    database.items.where({ meetingId }).toArray(),
    database.sections.where({ meetingId }).toArray(),
    database.appendices.where({ meetingId }).toArray(),
  ]);
  const groupById = new Map(groups.map((group) => [group.id, group]));
  const itemById = new Map(items.map((item) => [item.id, item]));
  const wentWith = ({
    groupId,
    deletedAt,
  }: {
    groupId: string | null;
    deletedAt: string;
  }): Group | undefined => {
    const group = groupById.get(groupId ?? '');
    return group?.deletedAt === deletedAt ? group : undefined;
  };
  const deletedItems = inBin(items);
  const partsInUse = <Row extends Deletable & { itemId: string }>(rows: readonly Row[]): Deleted<Row>[] =>
    inBin(rows).filter(({ itemId }) => itemById.get(itemId)?.deletedAt === null);
  const titleOfItem = ({ itemId }: { itemId: string }): string => itemById.get(itemId)?.title ?? '';
  return newestFirst([
    ...inBin(groups).map((group) => {
      const itemCount = deletedItems.filter((item) => wentWith(item)?.id === group.id).length;
      return entry('group', group, { ownerId: meetingId, title: group.title, itemCount });
    }),
    ...deletedItems
      .filter((item) => !wentWith(item))
      .map((item) => {
        const from = groupById.get(item.groupId ?? '')?.title ?? '';
        return entry('item', item, { ownerId: meetingId, title: item.title, from });
      }),
    ...partsInUse(sections).map((section) =>
      entry('section', section, { ownerId: meetingId, title: section.heading, from: titleOfItem(section) }),
    ),
    ...partsInUse(appendices).map((appendix) =>
      entry('appendix', appendix, { ownerId: meetingId, title: appendix.title, from: titleOfItem(appendix) }),
    ),
  ]);
}

/** Deleted meetings and bodies, and what was deleted of bodies in use, the newest first. */
export async function readBin(): Promise<BinEntry[]> {
  const [meetings, bodies, members, yearEntries, items] = await Promise.all([
    database.meetings.toArray(),
    database.bodies.toArray(),
    database.members.toArray(),
    database.yearEntries.toArray(),
    database.items.toArray(),
  ]);
  const bodyById = new Map(bodies.map((body) => [body.id, body]));
  const nameOf = (bodyId: string): string => bodyById.get(bodyId)?.name ?? '';
  const ofBodyInUse = ({ bodyId }: { bodyId: string }): boolean => bodyById.get(bodyId)?.deletedAt === null;
  return newestFirst([
    ...inBin(meetings).map((meeting) =>
      entry('meeting', meeting, {
        ownerId: meeting.id,
        title: nameOf(meeting.bodyId),
        date: meeting.date,
        itemCount: items.filter((item) => item.meetingId === meeting.id && item.deletedAt === null).length,
      }),
    ),
    ...inBin(bodies).map((body) => {
      const needed = meetings.some((meeting) => meeting.bodyId === body.id);
      return entry('body', body, { ownerId: body.id, title: body.name, needed });
    }),
    ...inBin(members)
      .filter(ofBodyInUse)
      .map((member) =>
        entry('member', member, { ownerId: member.bodyId, title: member.name, from: nameOf(member.bodyId) }),
      ),
    ...inBin(yearEntries)
      .filter(ofBodyInUse)
      .map((row) =>
        entry('yearEntry', row, {
          ownerId: row.bodyId,
          title: row.title,
          date: dayOf(row),
          from: nameOf(row.bodyId),
        }),
      ),
  ]);
}

function dayOf(row: YearEntry): string | null {
  switch (row.kind) {
    case 'meeting':
    case 'deadline':
      return row.date;
    case 'theme':
      return row.from;
    case 'openTopic':
      return null;
  }
}

function entry(
  kind: BinKind,
  { id, deletedAt }: Deleted<Deletable>,
  facts: Pick<BinEntry, 'ownerId' | 'title'> & Partial<BinEntry>,
): BinEntry {
  return { kind, id, deletedAt, date: null, from: '', itemCount: 0, needed: false, ...facts };
}

function inBin<Row extends Deletable>(rows: readonly Row[]): Deleted<Row>[] {
  return rows.flatMap((row) => (row.deletedAt === null ? [] : [{ ...row, deletedAt: row.deletedAt }]));
}

function newestFirst(entries: readonly BinEntry[]): BinEntry[] {
  return entries.toSorted((a, b) => b.deletedAt.localeCompare(a.deletedAt));
}
