import type { Table } from 'dexie';
import { findInMeeting, isSameHit, type Hit } from '#shared/search/findInMeeting.ts';
import type { FindQuery } from '#shared/search/findWords.ts';
import { replaceInMeeting, type ReplacedRows } from '#shared/search/replaceInMeeting.ts';
import { readAgenda } from './agenda.ts';
import { changeMeeting } from './changes.ts';
import { database } from './connection.ts';
import type { Act } from './history/acts.ts';
import { moment } from './rows.ts';

/** Writes other words wherever the query is found in a meeting's agenda and decisions. Returns at how many places. */
export async function replaceEveryHit(
  meetingId: string,
  query: FindQuery,
  replacement: string,
): Promise<number> {
  return replaceHits(meetingId, 'replaceEveryHit', query, replacement, () => true);
}

/** Writes other words in one place. false where that place no longer says what was looked for. */
export async function replaceHit(
  meetingId: string,
  query: FindQuery,
  replacement: string,
  hit: Hit,
  act: Act = 'replaceHit',
): Promise<boolean> {
  const count = await replaceHits(meetingId, act, query, replacement, (other) => isSameHit(hit, other));
  return count > 0;
}

/** Writes the right word for a wrong one, in one place. false where that place no longer says the wrong word. */
export async function correctSpelling(meetingId: string, wrong: Hit, right: string): Promise<boolean> {
  const query = { words: wrong.words, matchCase: true, wholeWords: false };
  return replaceHit(meetingId, query, right, wrong, 'correctSpelling');
}

async function replaceHits(
  meetingId: string,
  act: Act,
  query: FindQuery,
  replacement: string,
  isWanted: (hit: Hit) => boolean,
): Promise<number> {
  return changeMeeting(meetingId, act, async () => {
    // Read here, not taken from a screen: what was typed meanwhile is looked through as well.
    const agenda = await readAgenda(meetingId);
    if (!agenda) return 0;
    const hits = findInMeeting(agenda, query).filter(isWanted);
    await store(replaceInMeeting(agenda, hits, query, replacement));
    return hits.length;
  });
}

async function store({ groups, items, sections, appendices, decisions }: ReplacedRows): Promise<void> {
  await putChanged(database.groups, groups);
  await putChanged(database.items, items);
  await putChanged(database.sections, sections);
  await putChanged(database.appendices, appendices);
  await putChanged(database.decisions, decisions);
}

async function putChanged<Row extends { updatedAt: string }>(
  table: Table<Row, string>,
  rows: readonly Row[],
): Promise<void> {
  const updatedAt = moment();
  await table.bulkPut(rows.map((row) => ({ ...row, updatedAt })));
}
