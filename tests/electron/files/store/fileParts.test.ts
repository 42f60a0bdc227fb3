import { randomBytes } from 'node:crypto';
import { mkdtemp, rm, truncate, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { createFileParts, type FileParts } from '../../../../electron/files/store/fileParts.ts';
import { createFileStore, type FileStore } from '../../../../electron/files/store/fileStore.ts';

let folder: string;
let store: FileStore;
let parts: FileParts;
let measured: number;
beforeEach(async () => {
  folder = join(await mkdtemp(join(tmpdir(), 'punkt-parts-')), 'files');
  store = createFileStore(folder);
  measured = 0;
  parts = createFileParts({
    pathOf: (sha256) => store.pathOf(sha256),
    measure(sha256) {
      measured += 1;
      return store.measure(sha256);
    },
  });
});
afterEach(() => rm(join(folder, '..'), { recursive: true }));

const bytes = randomBytes(100_000);
const failure = (kind: string) => ({ failure: { kind } });

it('gives a part of a file as it is in the file, and less where the file ends', async () => {
  const { sha256 } = await store.keepBytes(bytes);
  expect(await parts.read({ sha256, from: 40_000, length: 1000 })).toEqual(bytes.subarray(40_000, 41_000));
  expect(await parts.read({ sha256, from: 99_990, length: 1000 })).toEqual(bytes.subarray(99_990));
  expect(await parts.read({ sha256, from: 200_000, length: 10 })).toHaveLength(0);
});

it('reads the whole file once to see that it is as it was kept, however many parts are asked for at a time', async () => {
  const { sha256 } = await store.keepBytes(bytes);
  const starts = [0, 1000, 2000, 3000];
  await Promise.all(starts.map((from) => parts.read({ sha256, from, length: 10 })));
  await parts.read({ sha256, from: 5000, length: 10 });
  expect(measured).toBe(1);
});

it('gives nothing of a file that was damaged, also after it was seen whole', async () => {
  const { sha256 } = await store.keepBytes(bytes);
  await parts.read({ sha256, from: 0, length: 10 });
  const damaged = Buffer.from(bytes);
  damaged[99_000] = damaged[99_000]! ^ 1;
  await writeFile(store.pathOf(sha256), damaged);
  // Some file systems count time in seconds.
  await utimes(store.pathOf(sha256), new Date(), new Date(Date.now() + 5000));
  await expect(parts.read({ sha256, from: 0, length: 10 })).rejects.toMatchObject(
    failure('storedFileDamaged'),
  );
  await truncate(store.pathOf(sha256), 10);
  await expect(parts.read({ sha256, from: 0, length: 10 })).rejects.toMatchObject(
    failure('storedFileDamaged'),
  );
});

it('says that a file is missing', async () => {
  const part = { sha256: 'a'.repeat(64), from: 0, length: 10 };
  await expect(parts.read(part)).rejects.toMatchObject(failure('storedFileMissing'));
});

it('gives a file that was mended after it was damaged', async () => {
  const { sha256 } = await store.keepBytes(bytes);
  await truncate(store.pathOf(sha256), 10);
  await expect(parts.read({ sha256, from: 0, length: 10 })).rejects.toMatchObject(
    failure('storedFileDamaged'),
  );
  await store.keepBytes(bytes);
  expect(await parts.read({ sha256, from: 0, length: 10 })).toEqual(bytes.subarray(0, 10));
});
