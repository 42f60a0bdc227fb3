import { mkdtemp, readdir, readFile, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { createOpenCopies, type OpenCopies } from '../../../electron/files/openCopy.ts';
import { createFileStore, type FileStore } from '../../../electron/files/store/fileStore.ts';

let around: string;
let store: FileStore;
let copies: OpenCopies;
beforeEach(async () => {
  around = await mkdtemp(join(tmpdir(), 'punkt-copies-'));
  store = createFileStore(join(around, 'files'));
  copies = createOpenCopies(join(around, 'copies'), store);
});
afterEach(() => rm(around, { recursive: true }));

it('a file is opened as a copy under its own name, which cannot be written', async () => {
  const { sha256 } = await store.keepBytes(Buffer.from('takster'));
  const path = await copies.make({ fileName: 'Takster: 2027/28.pdf', sha256 });
  expect(basename(path)).toBe('Takster 2027 28.pdf');
  expect(await readFile(path, 'utf8')).toBe('takster');
  expect((await stat(path)).mode & 0o222).toBe(0);
});

it('two files of the same name are two copies', async () => {
  const one = await store.keepBytes(Buffer.from('en'));
  const other = await store.keepBytes(Buffer.from('to'));
  const paths = [
    await copies.make({ fileName: 'Svar.pdf', ...one }),
    await copies.make({ fileName: 'Svar.pdf', ...other }),
  ];
  expect(await Promise.all(paths.map((path) => readFile(path, 'utf8')))).toEqual(['en', 'to']);
});

it('what the system would run is not even copied', async () => {
  const { sha256 } = await store.keepBytes(Buffer.from('MZ'));
  for (const fileName of ['opdatering.exe', 'faktura.pdf.js', 'notat.docm', 'a.exe ', 'b.lnk.'])
    await expect(copies.make({ fileName, sha256 })).rejects.toMatchObject({
      failure: { kind: 'fileCanRun', fileName },
    });
  expect(await readdir(around)).toEqual(['files']);
});

it('a file that is gone is told of, and leaves no copy', async () => {
  const making = copies.make({ fileName: 'a.pdf', sha256: 'f'.repeat(64) });
  await expect(making).rejects.toMatchObject({ failure: { kind: 'storedFileMissing' } });
  expect(await readdir(join(around, 'copies'))).toEqual([]);
});

it('the copies are gone after tidying', async () => {
  const { sha256 } = await store.keepBytes(Buffer.from('takster'));
  await copies.make({ fileName: 'a.pdf', sha256 });
  await copies.tidy();
  expect(await readdir(around)).toEqual(['files']);
});
