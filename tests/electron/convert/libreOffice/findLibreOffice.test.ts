import { chmod, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { findLibreOffice } from '../../../../electron/convert/libreOffice/findLibreOffice.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'punkt-office-'));
});
afterEach(() => rm(folder, { recursive: true }));

async function program(...parts: string[]): Promise<string> {
  const path = join(folder, ...parts);
  await mkdir(join(path, '..'), { recursive: true });
  await writeFile(path, '');
  await chmod(path, 0o755);
  return path;
}

it('is found on the path, and where the installer of Windows puts it', async () => {
  const onPath = await program('bin', 'soffice');
  expect(await findLibreOffice({ PATH: join(folder, 'bin') }, 'linux')).toBe(onPath);
  const onWindows = await program('Programmer', 'LibreOffice', 'program', 'soffice.com');
  expect(await findLibreOffice({ ProgramFiles: join(folder, 'Programmer') }, 'win32')).toBe(onWindows);
  expect(await findLibreOffice({ ProgramFiles: join(folder, 'ingen') }, 'win32')).toBe(null);
});
