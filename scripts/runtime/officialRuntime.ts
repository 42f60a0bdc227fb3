import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { runProcess } from '../runProcess.ts';
import { electronPackage, electronVersion } from './electronPackage.ts';
import type { Runtime } from './runtime.ts';

const PROBE_LIMIT_MS = 5_000;
const RELEASES = 'https://github.com/electron/electron/releases/download/';

/** The runtime that electron's own installer has put in node_modules, if it is whole and of the pinned version. */
export function installedOfficialRuntime(): Runtime | undefined {
  const directory = path.join(electronPackage, 'dist');
  // The installer writes path.txt last, so an interrupted download is not taken for a whole one.
  if (!existsSync(path.join(electronPackage, 'path.txt'))) return undefined;
  const version = readRuntimeVersion(directory);
  if (version !== electronVersion) return undefined;
  return { source: 'official', directory, version, releasable: true };
}

export function readRuntimeVersion(directory: string): string | undefined {
  try {
    return readFileSync(path.join(directory, 'version'), 'utf8').trim().replace(/^v/, '');
  } catch {
    return undefined;
  }
}

/** Whether Electron's release site (or the mirror the environment names) answers within five seconds. */
export async function officialSourceAnswers(): Promise<boolean> {
  const { ELECTRON_MIRROR, npm_config_electron_mirror } = process.env;
  const source = ELECTRON_MIRROR ?? npm_config_electron_mirror ?? RELEASES;
  try {
    await fetch(source, { method: 'HEAD', redirect: 'manual', signal: AbortSignal.timeout(PROBE_LIMIT_MS) });
    return true;
  } catch {
    return false;
  }
}

/** Downloads the pinned version with electron's own installer, which verifies its checksum. */
export async function installOfficialRuntime(): Promise<Runtime | undefined> {
  await runProcess(process.execPath, [path.join(electronPackage, 'install.js')]);
  return installedOfficialRuntime();
}
