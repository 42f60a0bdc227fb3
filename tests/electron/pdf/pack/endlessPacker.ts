import { readFileSync } from 'node:fs';
import { meetingSnapshotSchema } from '#shared/model/snapshot.ts';
import { replaceFileAtomically } from '../../../../electron/files/writeFileAtomically.ts';
import { writePack } from '../../../../electron/pdf/pack/writePack.ts';
import { packRequest } from '../../../builders/packRun.ts';

/** Run as a process to be killed: makes the same pack for ever. */
const [meetingPath = '', filesFolder = '', target = ''] = process.argv.slice(2);
const snapshot = meetingSnapshotSchema.parse(JSON.parse(readFileSync(meetingPath, 'utf8')));
const context = { onProgress: () => undefined, signal: new AbortController().signal };
for (let round = 0; ; round += 1) {
  await replaceFileAtomically(target, async (targetPath) => {
    await writePack(packRequest(snapshot, { filesFolder, targetPath }), context);
  });
  console.log(round);
}
