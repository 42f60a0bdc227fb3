import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { meetingSnapshotSchema, type MeetingSnapshot } from '#shared/model/snapshot.ts';
import { sampleMeeting } from '#shared/sample/sampleMeeting.ts';
import { exportToWord } from '../../electron/word/exportToWord.ts';
import { createLayoutMemory, type LayoutMemory } from '../../electron/word/pages/layoutMemory.ts';
import { longMeeting, withOneItemChanged } from '../builders/longMeeting.ts';
import { median } from './figures.ts';

/** In milliseconds of the processor's time. */
export interface ExportFigures {
  /** The first export of a process, without its start: the app has one ready when a file has been chosen. */
  readonly cold: number;
  /** A later one that remembers no page. */
  readonly warm: number;
  /** One after a change in one item. */
  readonly changed: number;
  /** The most memory that the process took, in MB. */
  readonly peak: number;
}

/** A process as the app keeps one: writes the meeting, then again after changes. Called with items and a folder. */
const [items = 'sample', folder = '.'] = process.argv.slice(2);
const CHANGES = 7;
const meeting = items === 'sample' ? sampleMeeting : longMeeting(Number(items));

/** With the check of the request that the app makes. */
async function time(snapshot: MeetingSnapshot, memory: LayoutMemory): Promise<number> {
  const start = process.cpuUsage();
  const { bytes } = await exportToWord(meetingSnapshotSchema.parse(snapshot), {
    now: new Date(),
    memory,
  });
  const { user, system } = process.cpuUsage(start);
  await writeFile(path.join(folder, 'punkt.docx'), bytes);
  return (user + system) / 1000;
}

await mkdir(folder, { recursive: true });
const memory = createLayoutMemory();
const cold = await time(meeting, memory);
const peak = process.resourceUsage().maxRSS / 1024;
const changed: number[] = [];
for (let change = 0; change < CHANGES; change += 1)
  changed.push(await time(withOneItemChanged(meeting, `Rettet for ${change + 1}. gang.`), memory));
const warm = await time(meeting, createLayoutMemory());
const figures: ExportFigures = { cold, warm, changed: median(changed), peak };
process.stdout.write(JSON.stringify(figures));
