import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { electronVersion } from '../../../scripts/runtime/electronPackage.ts';
import { resolveRuntime } from '../../../scripts/runtime/resolveRuntime.ts';

let directory: string;
beforeEach(async () => {
  directory = await mkdtemp(path.join(tmpdir(), 'runtime-'));
  vi.stubEnv('ELECTRON_OVERRIDE_DIST_PATH', directory);
});
afterEach(async () => {
  vi.unstubAllEnvs();
  await rm(directory, { recursive: true });
});

describe('a runtime named in the environment', () => {
  it('goes before every other, and may be released when it is the pinned version', async () => {
    await writeFile(path.join(directory, 'version'), `v${electronVersion}\n`);
    expect(await resolveRuntime()).toEqual({
      source: 'override',
      directory,
      version: electronVersion,
      releasable: true,
    });
  });

  it('is for tests only when it is another version', async () => {
    await writeFile(path.join(directory, 'version'), '25.1.1');
    expect(await resolveRuntime()).toMatchObject({ version: '25.1.1', releasable: false });
  });

  it('is refused, not passed over, when it holds no Electron', async () => {
    await expect(resolveRuntime()).rejects.toThrow(directory);
  });
});
