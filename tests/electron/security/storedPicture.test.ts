import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { pictureAddress } from '#shared/contract/pictures.ts';
import { createFileStore, type FileStore } from '../../../electron/files/store/fileStore.ts';
import { findPicture } from '../../../electron/security/storedPicture.ts';

let folder: string;
let files: FileStore;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'punkt-pictures-'));
  files = createFileStore(folder);
});
afterEach(() => rm(folder, { recursive: true }));

const png = new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 1, 2]);
const jpeg = new Uint8Array([0xff, 0xd8, 0xff, 0xe0, 9]);

it('a kept picture is found under its address, as what it is', async () => {
  for (const [bytes, contentType] of [
    [png, 'image/png'],
    [jpeg, 'image/jpeg'],
  ] as const) {
    const { sha256 } = await files.keepBytes(bytes);
    expect(await findPicture(pictureAddress(sha256), files)).toEqual({ body: bytes, contentType });
  }
});

it('a kept file that is no picture is not served', async () => {
  const { sha256 } = await files.keepBytes(Buffer.from('<html><script>alert(1)</script></html>'));
  expect(await findPicture(pictureAddress(sha256), files)).toBeNull();
});

it('a picture that is missing or damaged is not served', async () => {
  const { sha256 } = await files.keepBytes(png);
  await writeFile(join(folder, sha256), Buffer.concat([png, png]));
  expect(await findPicture(pictureAddress(sha256), files)).toBeNull();
  await rm(join(folder, sha256));
  expect(await findPicture(pictureAddress(sha256), files)).toBeNull();
});

it('no other address reaches the store', async () => {
  const { sha256 } = await files.keepBytes(png);
  const addresses = [
    `app://punkt/pictures/../pictures/${sha256}`,
    `app://punkt/pictures/${sha256.toUpperCase()}`,
    `app://punkt/pictures/${sha256}?x`,
    `app://punkt/pictures/${sha256}/x`,
    `app://andet/pictures/${sha256}`,
    `https://punkt/pictures/${sha256}`,
    'app://punkt/pictures/..%2Fshell.json',
  ];
  const found = await Promise.all(addresses.map((address) => findPicture(address, files)));
  expect(found).toEqual(addresses.map(() => null));
});
