import type { Table } from 'dexie';
import { findInMeeting, isSameHit, type Hit } from '#shared/search/findInMeeting.ts';
import type { FindQuery } from '#shared/search/findWords.ts';
import type { TextPlace } from '#shared/search/meetingTexts.ts';
import { replaceInMeeting, type ReplacedRows } from '#shared/search/replaceInMeeting.ts';
import { readAgenda, type WrittenAgenda } from './agenda.ts';
import { readChairsAgenda } from './chairsAgenda.ts';
import { changeMeeting } from './changes.ts';
import { database } from './connection.ts';
import type { Act } from './history/acts.ts';
import { moment } from './rows.ts';

/** What replacing did: at how many places, and the meeting around the very change. */
export interface Replaced {
  readonly count: number;
  readonly before: WrittenAgenda;
  readonly after: WrittenAgenda;
}

/** Writes other words wherever the query is found in a meeting's agenda and decisions. null: there is no such meeting. */
export async function replaceEveryHit(
  meetingId: string,
  query: FindQuery,
  replacement: string,
): Promise<Replaced | null> {
  const how = { meetingId, act: 'replaceEveryHit', read: readAgenda } as const;
  return replaceHits(how, query, replacement, () => true);
}

/** Writes other words in one place; in none where that place no longer says what was looked for. */
export async function replaceHit(
  meetingId: string,
  query: FindQuery,
  replacement: string,
  hit: Hit,
): Promise<Replaced | null> {
  const how = { meetingId, act: 'replaceHit', read: readAgenda } as const;
  return replaceHits(how, query, replacement, (other) => isSameHit(hit, other));
}

/** Writes the right word for a wrong one, in one place; in none where that place no longer says the wrong word. */
export async function correctSpelling(
  meetingId: string,
  wrong: Hit,
  right: string,
): Promise<Replaced | null> {
  const query = { words: wrong.words, matchCase: true, wholeWords: false };
  const isWanted = (hit: Hit): boolean => isSameHit(wrong, hit);
  const read = agendaWith(wrong.place);
  return replaceHits({ meetingId, act: 'correctSpelling', read }, query, right, isWanted);
}

/** How an agenda is read in which a place is to be found. */
function agendaWith({ kind }: TextPlace): typeof readAgenda {
  return kind === 'draftLine' || kind === 'ownNote' ? readChairsAgenda : readAgenda;
}

interface Replacing {
  readonly meetingId: string;
  readonly act: Act;
  readonly read: typeof readAgenda;
}

async function replaceHits(
  { meetingId, act, read }: Replacing,
  query: FindQuery,
  replacement: string,
  isWanted: (hit: Hit) => boolean,
): Promise<Replaced | null> {
  return changeMeeting(meetingId, act, async () => {
    // Read here, not taken from a screen: what was typed meanwhile is looked through as well.
    const before = await read(meetingId);
    if (!before) return null;
    const hits = findInMeeting(before, query).filter(isWanted);
    await store(replaceInMeeting(before, hits, query, replacement));
    const after = await read(meetingId);
    return after ? { count: hits.length, before, after } : null;
  });
}

async function store(rows: ReplacedRows): Promise<void> {
  const { groups, items, sections, appendices, decisions, annotations } = rows;
  await putChanged(database.groups, groups);
  await putChanged(database.items, items);
  await putChanged(database.sections, sections);
  await putChanged(database.appendices, appendices);
  await putChanged(database.decisions, decisions);
  await putChanged(database.annotations, annotations);
}

async function putChanged<Row extends { updatedAt: string }>(
  table: Table<Row, string>,
  rows: readonly Row[],
): Promise<void> {
  const updatedAt = moment();
  await table.bulkPut(rows.map((row) => ({ ...row, updatedAt })));
}
