import { existsSync } from 'node:fs';
import { readProcess, runProcess } from '../runProcess.ts';
import type { Runtime } from '../runtime/runtime.ts';
import { runtimeExecutable } from '../runtime/runtime.ts';
import { SetupError } from '../setupError.ts';

/** What Electron needs of a bare Debian, and the display it is given when there is none. */
const DEBIAN_PACKAGES = [
  'libgtk-3-0',
  'libnss3',
  'libasound2',
  'libgbm1',
  'libatk-bridge2.0-0',
  'libcups2',
  'libxss1',
  'libdrm2',
] as const;
const VIRTUAL_DISPLAY_PACKAGES = ['xvfb'] as const;

/**
 * Sees to it that the runtime's shared libraries are there, and Xvfb if `virtualDisplay` is asked for. Root on Debian
 * gets them installed; anyone else gets an error with the line to run.
 */
export async function ensureSystemPackages(runtime: Runtime, virtualDisplay: boolean): Promise<void> {
  const missing = [
    ...((await hasMissingLibraries(runtime)) ? DEBIAN_PACKAGES : []),
    ...(virtualDisplay && !hasXvfb() ? VIRTUAL_DISPLAY_PACKAGES : []),
  ];
  if (missing.length > 0) await installOrExplain(missing);
}

async function hasMissingLibraries(runtime: Runtime): Promise<boolean> {
  return (await readProcess('ldd', [runtimeExecutable(runtime)])).includes('not found');
}

function hasXvfb(): boolean {
  return (process.env['PATH'] ?? '').split(':').some((folder) => existsSync(`${folder}/Xvfb`));
}

async function installOrExplain(packages: readonly string[]): Promise<void> {
  const install = ['install', '-y', '--no-install-recommends', ...packages];
  const line = `apt-get update && apt-get ${install.join(' ')}`;
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) {
    throw new SetupError(`System libraries are missing. Run as root: ${line}`);
  }
  console.log(`Installing what the system lacks: ${line}`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const updated = await runProcess('apt-get', ['update', '-q'], { env });
  if (updated !== 0 || (await runProcess('apt-get', ['-q', ...install], { env })) !== 0) {
    throw new SetupError(`The system libraries could not be installed. Run: ${line}`);
  }
}
