import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { openShellSettings } from '../../../electron/settings/shellSettings.ts';

let folder: string;
let path: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'punkt-settings-'));
  path = join(folder, 'shell.json');
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const fresh = {
  theme: 'system',
  language: 'da',
  saveFolder: null,
  officePath: null,
  bounds: null,
  isMaximised: false,
};

it('remembers nothing at the first start', () => {
  expect(openShellSettings(path).current).toEqual(fresh);
});

it('remembers at the next start what was changed', async () => {
  const settings = openShellSettings(path);
  settings.change({ theme: 'dark' });
  settings.change({ bounds: { x: -5, y: 0, width: 900, height: 700 } });
  await settings.saved();
  expect(openShellSettings(path).current).toEqual({
    ...fresh,
    theme: 'dark',
    bounds: { x: -5, y: 0, width: 900, height: 700 },
  });
});

it.each(['', '{', 'null', '[]'])('starts fresh when the file holds %j', async (content) => {
  await writeFile(path, content);
  expect(openShellSettings(path).current).toEqual(fresh);
});

it('keeps what can be read of a file with wrong values', async () => {
  await writeFile(path, '{"theme":"pink","language":"en","bounds":{"x":"left"},"fromTheFuture":1}');
  expect(openShellSettings(path).current).toEqual({ ...fresh, language: 'en' });
});

it('goes on when the file cannot be written', async () => {
  const settings = openShellSettings(join(folder, 'gone', 'shell.json'));
  settings.change({ theme: 'dark' });
  await settings.saved();
  expect(settings.current.theme).toBe('dark');
});

it('writes the last of many changes last', async () => {
  const settings = openShellSettings(path);
  for (let x = 0; x < 20; x += 1) settings.change({ bounds: { x, y: 0, width: 900, height: 700 } });
  await settings.saved();
  expect(JSON.parse(await readFile(path, 'utf8'))).toMatchObject({ bounds: { x: 19 } });
});
