import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { meetingSnapshotSchema, type MeetingSnapshot } from '#shared/model/snapshot.ts';
import { sampleMeeting } from '#shared/sample/sampleMeeting.ts';
import { exportToWord } from '../../electron/word/exportToWord.ts';
import { createLayoutMemory } from '../../electron/word/pages/layoutMemory.ts';
import { longMeeting, withOneItemChanged } from '../builders/longMeeting.ts';
import { median } from './figures.ts';

/** A process as the app keeps one: writes the meeting, then again after changes. Called with items and a folder. */
const [items = 'sample', folder = '.'] = process.argv.slice(2);
const CHANGES = 7;

const meeting = items === 'sample' ? sampleMeeting : longMeeting(Number(items));
const memory = createLayoutMemory();

/** In milliseconds, with the check of the request that the app makes. */
async function time(snapshot: MeetingSnapshot): Promise<number> {
  const start = performance.now();
  const { bytes } = await exportToWord(meetingSnapshotSchema.parse(snapshot), {
    now: new Date(),
    memory,
  });
  const took = performance.now() - start;
  await writeFile(path.join(folder, 'punkt.docx'), bytes);
  return took;
}

await mkdir(folder, { recursive: true });
const cold = await time(meeting);
const changed: number[] = [];
for (let change = 0; change < CHANGES; change += 1)
  changed.push(await time(withOneItemChanged(meeting, `Rettet for ${change + 1}. gang.`)));
const peak = process.resourceUsage().maxRSS / 1024;
process.stdout.write(JSON.stringify({ cold, changed: median(changed), peak }));
