import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { inProject, projectRoot } from '../projectRoot.ts';
import type { Runtime } from '../runtime/runtime.ts';

/** Everything that ends up in the packaged app, or decides how. */
const FOLDERS = ['electron', 'renderer', 'shared', 'build', 'scripts/runtime'] as const;
const FILES = ['forge.config.ts', 'package.json', 'package-lock.json'] as const;

/** A hash that is the same for as long as packaging would give the same app. */
export async function hashTestAppInputs(runtime: Runtime): Promise<string> {
  const hash = createHash('sha256').update(`${runtime.source} ${runtime.version}\n`);
  for (const file of [...FILES.map((name) => inProject(name)), ...(await filesInFolders())]) {
    hash.update(`${path.relative(projectRoot, file)}\n`).update(await readFile(file));
  }
  return hash.digest('hex');
}

async function filesInFolders(): Promise<string[]> {
  const files: string[] = [];
  for (const folder of FOLDERS) {
    for (const entry of await readdir(inProject(folder), { recursive: true, withFileTypes: true })) {
      if (entry.isFile()) files.push(path.join(entry.parentPath, entry.name));
    }
  }
  return files.toSorted();
}
