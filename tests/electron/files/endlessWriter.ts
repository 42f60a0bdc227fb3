import { writeFileAtomically } from '../../../electron/files/writeFileAtomically.ts';

/** Run as a process to be killed: writes the same file for ever, each time filled with the next letter. */
const [path = '', size = ''] = process.argv.slice(2);
for (let round = 0; ; round += 1) {
  await writeFileAtomically(path, String.fromCharCode(97 + (round % 26)).repeat(Number(size)));
  console.log(round);
}
