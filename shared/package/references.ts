import type { MeetingSnapshot } from '../model/snapshot.ts';

/**
 * What does not hang together in a snapshot, one technical line each; empty when all is well. Every row must belong
 * to the snapshot's own meeting, body or items, and no table may hold a key twice.
 *
 * Pointers that may outlive their row are left alone, because readers treat a missing row as none: an item's group,
 * a note's item, section or appendix, a member or participant who was removed, an item or meeting that a case was postponed from or to,
 * the meeting that a planned one became, the item that was taken up or that somebody came or went at.
 */
export function findBrokenReferences(snapshot: MeetingSnapshot): string[] {
  return [...findForeignRows(snapshot), ...findRowsOfNoItem(snapshot), ...findRepeatedKeys(snapshot)];
}

function findForeignRows(snapshot: MeetingSnapshot): string[] {
  const { body, meeting } = snapshot;
  const rows = ofMeeting(snapshot).filter(({ row }) => row.meetingId !== meeting.id);
  return [
    ...(meeting.bodyId === body.id ? [] : ['meeting belongs to another body']),
    ...ofBody(snapshot)
      .filter(({ row }) => row.bodyId !== body.id)
      .map(({ table, row }) => `${table} ${row.id} belongs to another body`),
    ...rows.map(({ table, row }) => `${table} ${row.id} belongs to another meeting`),
  ];
}

function findRowsOfNoItem(snapshot: MeetingSnapshot): string[] {
  const itemIds = new Set(snapshot.items.map((item) => item.id));
  return ofItem(snapshot)
    .filter(({ row }) => !itemIds.has(row.itemId))
    .map(({ table, row }) => `${table} ${row.id} belongs to no item of the meeting`);
}

function findRepeatedKeys(snapshot: MeetingSnapshot): string[] {
  const seen = new Set<string>();
  return [...ofBody(snapshot), ...ofMeeting(snapshot)].flatMap(({ table, row }) => {
    const key = `${table} ${row.id}`;
    if (seen.has(key)) return [`${key} is there twice`];
    seen.add(key);
    return [];
  });
}

function ofBody(snapshot: MeetingSnapshot) {
  return [...named('members', snapshot.members), ...named('yearEntries', snapshot.yearEntries)];
}

function ofMeeting(snapshot: MeetingSnapshot) {
  return [
    ...named('groups', snapshot.groups),
    ...named('items', snapshot.items),
    ...named('attendance', snapshot.attendance),
    ...named('courseEvents', snapshot.courseEvents),
    ...named('corrections', snapshot.corrections),
    ...named('issues', snapshot.issues),
    ...named('annotations', snapshot.annotations),
    ...ofItem(snapshot),
  ];
}

function ofItem(snapshot: MeetingSnapshot) {
  return [
    ...named('sections', snapshot.sections),
    ...named('appendices', snapshot.appendices),
    ...named('decisions', snapshot.decisions),
    ...named('actions', snapshot.actions),
  ];
}

function named<Row>(table: string, rows: readonly Row[]): { table: string; row: Row }[] {
  return rows.map((row) => ({ table, row }));
}
