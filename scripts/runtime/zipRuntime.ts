import { createWriteStream, existsSync } from 'node:fs';
import { mkdir, readdir, rename, rm } from 'node:fs/promises';
import path from 'node:path';
import { pipeline } from 'node:stream/promises';
import { ZipFile } from 'yazl';
import { inProject } from '../projectRoot.ts';
import { electronVersion } from './electronPackage.ts';
import type { Runtime } from './runtime.ts';

/** Where Electron's packager is told to look instead of downloading. One folder per runtime. */
export function runtimeZipDirectory(runtime: Runtime): string {
  return inProject('node_modules', '.cache', 'electron-zip', `${runtime.source}-${runtime.version}`);
}

/** Packs an unpacked runtime under the name the packager asks for, once. */
export async function ensureRuntimeZip(runtime: Runtime): Promise<void> {
  const directory = runtimeZipDirectory(runtime);
  // The packager asks for the pinned version; the name says so even when the content is the fallback.
  const zipPath = path.join(
    directory,
    `electron-v${electronVersion}-${process.platform}-${process.arch}.zip`,
  );
  if (existsSync(zipPath)) return;
  await mkdir(directory, { recursive: true });
  const partial = `${zipPath}.${process.pid}.partial`;
  try {
    await writeZip(runtime.directory, partial);
    await rename(partial, zipPath);
  } finally {
    await rm(partial, { force: true });
  }
}

async function writeZip(directory: string, target: string): Promise<void> {
  const zip = new ZipFile();
  for (const entry of await readdir(directory, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const file = path.join(entry.parentPath, entry.name);
    const name = path.relative(directory, file).split(path.sep).join('/');
    // Stored, not deflated: it is unpacked again at once.
    zip.addFile(file, name, { compress: false });
  }
  zip.end();
  await pipeline(zip.outputStream, createWriteStream(target));
}
