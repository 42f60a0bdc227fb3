import { appendFile, readdir } from 'node:fs/promises';
import path from 'node:path';

/**
 * Leaves the database as an end does that comes while Chromium writes to its log: with the head of a record (checksum,
 * length, kind "whole") whose contents were never written. For an app that does not run.
 */
export async function leaveRecordHalfWritten(dataDirectory: string): Promise<void> {
  const databases = path.join(dataDirectory, 'IndexedDB');
  const [log] = (await readdir(databases, { recursive: true })).filter((name) => name.endsWith('.log'));
  if (log === undefined) throw new Error('The app has made no database.');
  await appendFile(path.join(databases, log), Buffer.from([0x12, 0x34, 0x56, 0x78, 0x2c, 0x01, 0x01]));
}
