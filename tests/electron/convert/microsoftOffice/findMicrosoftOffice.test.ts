import { chmod, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { findMicrosoftOffice } from '../../../../electron/convert/microsoftOffice/findMicrosoftOffice.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'punkt office æ-'));
});
afterEach(() => rm(folder, { recursive: true }));

async function program(file: string): Promise<string> {
  const path = join(folder, file);
  await writeFile(path, '');
  await chmod(path, 0o755);
  return path;
}

/** A registry whose keys are answered as reg.exe prints them on a Danish Windows. */
function registry(values: Readonly<Record<string, string>>) {
  return (key: string) => {
    const [name, value] =
      Object.entries(values).find(([each]) => key.startsWith('HK') && key.endsWith(each)) ?? [];
    if (!name) return Promise.resolve(null);
    return Promise.resolve(`\r\n${key}\r\n    (Standard)    REG_SZ    ${value}\r\n\r\n`);
  };
}

it('finds those that Windows knows and that are there', async () => {
  const word = await program('WINWORD.EXE');
  const excel = await program('EXCEL.EXE');
  const read = registry({
    'App Paths\\WINWORD.EXE': word,
    'App Paths\\EXCEL.EXE': `"${excel}"`,
    'App Paths\\POWERPNT.EXE': join(folder, 'afinstalleret', 'POWERPNT.EXE'),
  });
  expect(await findMicrosoftOffice(read)).toEqual([
    { name: 'word', path: word },
    { name: 'excel', path: excel },
  ]);
});

it('finds one that is installed for this user alone', async () => {
  const word = await program('WINWORD.EXE');
  const read = (key: string) =>
    key.startsWith('HKCU') ? registry({ 'WINWORD.EXE': word })(key) : Promise.resolve(null);
  expect(await findMicrosoftOffice(read)).toEqual([{ name: 'word', path: word }]);
});

it('finds none where the registry has no such keys, or cannot be asked', async () => {
  expect(await findMicrosoftOffice(registry({}))).toEqual([]);
  expect(await findMicrosoftOffice(registry({ 'WINWORD.EXE': '' }))).toEqual([]);
});
