import { readFile, rename, writeFile } from 'node:fs/promises';
import { withMemory } from './docx/rememberingLayout.ts';
import { inProject } from './projectRoot.ts';

/** After `npm ci` and `npm install`: docx's layout is given a memory. Without it everything works, only slower. */
const layout = inProject('node_modules', 'docx', 'dist', 'layout.mjs');
const source = await readFile(layout, 'utf8');
const remembering = withMemory(source);
if (remembering !== source) {
  // A new file in its place, never one changed underneath: other checkouts may share it by hard links.
  await writeFile(`${layout}.new`, remembering);
  await rename(`${layout}.new`, layout);
}
