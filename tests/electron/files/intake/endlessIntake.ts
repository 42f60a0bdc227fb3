import { randomBytes } from 'node:crypto';
import { createIntakes } from '../../../../electron/files/intake/intakes.ts';
import { createFileStore } from '../../../../electron/files/store/fileStore.ts';

/** Run as a process to be killed: takes one file after the other into the store, for ever, piece by piece. */
const [folder = '', around = ''] = process.argv.slice(2);
const store = createFileStore(folder);
const examine = () => Promise.resolve({ mediaType: 'text/plain', pages: null, mail: null });
const intakes = createIntakes({ store, folder: around, examine });
const words = { mail: '', attachment: '', from: '', to: '', copyTo: '', sent: '', subject: '' };
const PIECE = 100_000;
const PIECES = 8;

console.log('begun');
for (let round = 0; ; round += 1) {
  const intakeId = String(round);
  await intakes.begin(intakeId, { fileName: `${round}.txt`, size: PIECE * PIECES });
  for (let piece = 0; piece < PIECES; piece += 1) await intakes.take(intakeId, randomBytes(PIECE));
  await intakes.finish(intakeId, words);
}
