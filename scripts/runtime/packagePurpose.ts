import { SetupError } from '../setupError.ts';
import type { Runtime } from './runtime.ts';

/** A test package answers to Playwright; a release package is what people install. */
export type PackagePurpose = 'release' | 'test';

const ASKED_FOR = 'PUNKT_TEST_PACKAGE';

/** To be added to the environment of a Forge that is to make a test package. */
export const testPackageEnvironment = { [ASKED_FOR]: '1' };

export function testPackageAskedFor(): boolean {
  return process.env[ASKED_FOR] === '1';
}

/** A runtime that must not be released makes test packages, whatever was asked for. */
export function packagePurpose(runtime: Runtime): PackagePurpose {
  return testPackageAskedFor() || !runtime.releasable ? 'test' : 'release';
}

/** Installers are handed out, so one that must not be released is made on request only. Throws otherwise. */
export function refuseUnaskedTestInstaller(runtime: Runtime): void {
  if (runtime.releasable || testPackageAskedFor()) return;
  throw new SetupError(
    `Electron ${runtime.version} (${runtime.source}) is for development and tests, so no installer is made with it. ` +
      `Set ${ASKED_FOR}=1 to make one for testing.`,
  );
}
