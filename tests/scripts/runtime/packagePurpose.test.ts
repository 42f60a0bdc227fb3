import { afterEach, describe, expect, it, vi } from 'vitest';
import {
  packagePurpose,
  refuseUnaskedTestInstaller,
  testPackageEnvironment,
} from '../../../scripts/runtime/packagePurpose.ts';
import type { Runtime } from '../../../scripts/runtime/runtime.ts';

const official: Runtime = { source: 'official', directory: 'dist', version: '45.4.1', releasable: true };
const fallback: Runtime = { source: 'fallback', directory: 'cache', version: '25.1.1', releasable: false };

function askForTestPackage(): void {
  for (const [name, value] of Object.entries(testPackageEnvironment)) vi.stubEnv(name, value);
}

afterEach(() => {
  vi.unstubAllEnvs();
});

describe('what a package is for', () => {
  it('is release, unless a test package is asked for', () => {
    expect(packagePurpose(official)).toBe('release');
    askForTestPackage();
    expect(packagePurpose(official)).toBe('test');
  });

  it('is never release with a runtime that must not be released', () => {
    expect(packagePurpose(fallback)).toBe('test');
  });

  it('decides that no installer is made with such a runtime, unless one is asked for', () => {
    expect(() => refuseUnaskedTestInstaller(fallback)).toThrow('PUNKT_TEST_PACKAGE=1');
    expect(() => refuseUnaskedTestInstaller(official)).not.toThrow();
    askForTestPackage();
    expect(() => refuseUnaskedTestInstaller(fallback)).not.toThrow();
  });
});
