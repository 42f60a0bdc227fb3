import { readFileSync } from 'node:fs';
import { meetingSnapshotSchema } from '#shared/model/snapshot.ts';
import { writePack } from '../../electron/pdf/pack/writePack.ts';
import { packRequest } from '../builders/packRun.ts';

/** A process as the app starts one for a pack. Called with the meeting, the file store's folder and the target. */
const [meetingPath = '', filesFolder = '', targetPath = ''] = process.argv.slice(2);

const snapshot = meetingSnapshotSchema.parse(JSON.parse(readFileSync(meetingPath, 'utf8')));
const context = { onProgress: () => undefined, signal: new AbortController().signal };

/** In milliseconds. */
async function time(): Promise<number> {
  const start = performance.now();
  await writePack(packRequest(snapshot, { filesFolder, targetPath }), context);
  return performance.now() - start;
}

const first = await time();
// In MB. Of one pack, as a process makes no more than one.
const peak = process.resourceUsage().maxRSS / 1024;
process.stdout.write(JSON.stringify({ first, again: await time(), peak }));
