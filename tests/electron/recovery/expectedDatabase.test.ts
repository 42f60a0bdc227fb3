import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import {
  expectDatabase,
  expectNoDatabase,
  isDatabaseExpected,
} from '../../../electron/recovery/expectedDatabase.ts';

test('a database is expected from the first one on, until starting over', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'punkt-expected-'));
  const marker = join(folder, 'has-database');
  expect(await isDatabaseExpected(marker)).toBe(false);
  await expectNoDatabase(marker);
  await expectDatabase(marker);
  expect(await isDatabaseExpected(marker)).toBe(true);
  await expectNoDatabase(marker);
  expect(await isDatabaseExpected(marker)).toBe(false);
  await rm(folder, { recursive: true });
});
