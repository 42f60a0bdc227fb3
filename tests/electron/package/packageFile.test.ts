import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { SNAPSHOT_VERSION } from '#shared/model/snapshot.ts';
import { sampleMeeting } from '#shared/sample/sampleMeeting.ts';
import { readPackageFile, writePackageFile } from '../../../electron/package/packageFile.ts';
import type { Progress } from '../../../electron/jobs/progress.ts';
import { contentOfMeeting } from '#shared/package/content.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'punkt-'));
});
afterEach(() => rm(folder, { recursive: true }));

const failure = (kind: string, fileName?: string) => ({ failure: { kind, ...(fileName && { fileName }) } });

describe('the package file', () => {
  it('is written and read', async () => {
    const path = join(folder, 'Møde i Ålborg.punkt');
    const progress: Progress[] = [];
    await writePackageFile(path, contentOfMeeting(sampleMeeting), {
      appVersion: '1.2.3',
      onProgress: (step) => progress.push(step),
    });
    const { snapshot, manifest } = await readPackageFile(path);
    expect(snapshot).toEqual(sampleMeeting);
    expect(manifest.appVersion).toBe('1.2.3');
    expect(progress.map(({ done, total }) => `${done}/${total}`)).toEqual(['0/1', '1/1']);
  });

  it('is not there when its writing was cancelled', async () => {
    const controller = new AbortController();
    const writing = writePackageFile(join(folder, 'a.punkt'), contentOfMeeting(sampleMeeting), {
      appVersion: '0.1.0',
      signal: controller.signal,
      onProgress: () => controller.abort(),
    });
    await expect(writing).rejects.toMatchObject(failure('cancelled'));
    expect(await readdir(folder)).toEqual([]);
  });

  it('is named in what is wrong with it', async () => {
    const path = join(folder, 'brev.punkt');
    await writeFile(path, 'Kære alle');
    await expect(readPackageFile(path)).rejects.toMatchObject(failure('packageNotZip', 'brev.punkt'));
  });

  it('may be missing, or be a folder', async () => {
    const missing = readPackageFile(join(folder, 'væk.punkt'));
    await expect(missing).rejects.toMatchObject(failure('fileNotFound', 'væk.punkt'));
    await expect(readPackageFile(folder)).rejects.toMatchObject(failure('badRequest'));
  });
});

describe('the sample in tests/fixtures', () => {
  it('is the sample meeting (if not: node scripts/makeFixtures.ts)', async () => {
    const path = join(import.meta.dirname, '../../fixtures/fjord-social.punkt');
    expect((await readPackageFile(path)).snapshot).toEqual(sampleMeeting);
  });

  it.each([1, 2])(
    'stands beside one that version %i of the format was, which still opens',
    async (version) => {
      const path = join(import.meta.dirname, `../../fixtures/version-${version}.punkt`);
      const { manifest, snapshot } = await readPackageFile(path);
      expect(manifest.schemaVersion).toBe(version);
      expect(snapshot.version).toBe(SNAPSHOT_VERSION);
      expect(snapshot.items.length).toBeGreaterThan(10);
    },
  );
});
