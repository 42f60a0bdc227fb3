import { createHash, randomBytes } from 'node:crypto';
import { mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createFileStore, type FileStore } from '../../../../electron/files/store/fileStore.ts';

let folder: string;
let store: FileStore;
beforeEach(async () => {
  folder = join(await mkdtemp(join(tmpdir(), 'punkt-store-')), 'files');
  store = createFileStore(folder);
});
afterEach(() => rm(join(folder, '..'), { recursive: true }));

const picture = Buffer.from('et billede, som det kunne se ud');
const digest = createHash('sha256').update(picture).digest('hex');
const failure = (kind: string) => ({ failure: { kind } });

async function* pieces(bytes: Buffer, size: number): AsyncGenerator<Buffer> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

describe('a kept file', () => {
  it('is found under the digest of its bytes, and whole', async () => {
    expect(await store.keepBytes(picture)).toEqual({ sha256: digest, size: picture.length });
    expect(await store.read(digest)).toEqual(picture);
    expect(await buffer(store.stream(digest))).toEqual(picture);
    expect(await store.measure(digest)).toBe(picture.length);
  });

  it('may be longer than what is held at once', async () => {
    const long = randomBytes(3_000_001);
    const sha256 = createHash('sha256').update(long).digest('hex');
    await store.keep(sha256, () => pieces(long, 65_536));
    expect(await readFile(join(folder, sha256))).toEqual(long);
    expect(await buffer(store.stream(sha256))).toEqual(long);
  });

  it('is kept once, and not written again', async () => {
    await store.keepBytes(picture);
    const { ino } = await stat(join(folder, digest));
    let opened = 0;
    await store.keep(digest, () => {
      opened += 1;
      return pieces(picture, 4);
    });
    await store.keepBytes(picture);
    expect(opened).toBe(0);
    expect(await readdir(folder)).toEqual([digest]);
    expect((await stat(join(folder, digest))).ino).toBe(ino);
  });

  it('is kept once also when it comes twice at the same time', async () => {
    await Promise.all([store.keepBytes(picture), store.keepBytes(picture), store.keepBytes(picture)]);
    expect(await readdir(folder)).toEqual([digest]);
    expect(await store.read(digest)).toEqual(picture);
  });
});

describe('a file that is not as it was', () => {
  it('is told from one that is gone', async () => {
    const asks = [
      (sha256: string) => store.read(sha256),
      (sha256: string) => store.measure(sha256),
      (sha256: string) => buffer(store.stream(sha256)),
    ];
    for (const ask of asks) {
      await rm(folder, { recursive: true, force: true });
      await expect(ask(digest)).rejects.toMatchObject(failure('storedFileMissing'));
      await store.keepBytes(picture);
      await writeFile(join(folder, digest), 'noget andet');
      await expect(ask(digest)).rejects.toMatchObject(failure('storedFileDamaged'));
    }
  });

  it('is made whole by keeping the same file again', async () => {
    await store.keepBytes(picture);
    await writeFile(join(folder, digest), picture.subarray(0, 5));
    await store.keepBytes(picture);
    expect(await store.read(digest)).toEqual(picture);
  });

  it('is not kept when it changes on the way in', async () => {
    const keeping = store.keep(digest, () => pieces(Buffer.from('undervejs'), 3));
    await expect(keeping).rejects.toMatchObject(failure('fileChanged'));
    expect(await readdir(folder)).toEqual([]);
  });

  it('is not kept when reading it fails half way', async () => {
    const keeping = store.keep(digest, async function* () {
      yield picture.subarray(0, 4);
      throw Object.assign(new Error('no space left on device'), { code: 'ENOSPC', syscall: 'write' });
    });
    await expect(keeping).rejects.toMatchObject(failure('diskFull'));
    expect(await readdir(folder)).toEqual([]);
  });
});

describe('the folder', () => {
  it('is cleared of what a kill left half written, and of nothing else', async () => {
    await store.tidy();
    await store.keepBytes(picture);
    await writeFile(join(folder, '.punkt-1b4e28ba-2fa1-4d2e-883f-0016d3cca427.tmp'), 'halv');
    await writeFile(join(folder, 'ikke vores.tmp'), '');
    await store.tidy();
    expect((await readdir(folder)).toSorted()).toEqual([digest, 'ikke vores.tmp'].toSorted());
  });
});
