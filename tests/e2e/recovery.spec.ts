import type { Page } from '@playwright/test';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { expectNothingFound } from './acts/axe.ts';
import { createBody, createMeeting, typeTitles } from './acts/compose.ts';
import { leaveRecordHalfWritten } from './acts/databaseLog.ts';
import { goTo } from './acts/open.ts';
import { expect, test } from './harness/fixtures.ts';

/** What was changed is copied after 20 quiet seconds; a slow disk takes its time. */
const COPIED_WITHIN_MS = 60_000;

const NONSENSE = 'not a database any more';

/** What the app promises to have stored. */
const STORED_WITHIN_MS = 500;

test('a database of a later Punkt is met with a screen, and stays untouched', async ({ launch }) => {
  const first = await launch();
  await createBody(first.page, 'Styregruppen', 'styregruppen');
  await first.page.evaluate(
    () =>
      new Promise((resolve, reject) => {
        const request = indexedDB.open('punkt', 990);
        request.addEventListener('success', resolve);
        request.addEventListener('error', reject);
      }),
  );
  await first.kill();

  const { page } = await launch();
  await expect(page.getByRole('heading', { name: 'Punkt kunne ikke åbne dine møder' })).toBeVisible();
  await expect(page.getByText('nyere udgave af Punkt')).toBeVisible();
  const version = await page.evaluate(async () => (await indexedDB.databases())[0]?.version);
  expect(version).toBe(990);
});

test('a damaged database is met with its backups, and they bring everything back', async ({
  launch,
  dataDirectory,
}) => {
  test.setTimeout(120_000);
  const first = await launch();
  await createBody(first.page, 'Digelaget', 'laget');
  await createBody(first.page, 'Styregruppen', 'styregruppen');
  await createMeeting(first.page, 'Rådhuset');
  await typeTitles(first.page, ['Budget']);
  await goTo(first.page, 'Indstillinger');
  await first.page.getByRole('textbox', { name: 'Nyt ord' }).fill('digegreve');
  await first.page.keyboard.press('Enter');
  await expect(first.page.getByText('digegreve', { exact: true })).toBeVisible();
  await expect
    .poll(() => copiesIn(dataDirectory), { timeout: COPIED_WITHIN_MS })
    .toEqual({ meeting: true, word: true });
  await first.kill();
  await damageDatabase(dataDirectory);

  const second = await launch();
  await expect(second.page.getByRole('heading', { name: 'Punkt kunne ikke åbne dine møder' })).toBeVisible();
  await expect(second.page.getByText('1 møde, udvalg og indstillinger').first()).toBeVisible();
  // Playwright cannot follow the app into a new process, so the test is the one that starts it again.
  await second.electron.evaluate(({ app }) => {
    Object.assign(app, { relaunch: () => undefined });
  });
  const ended = second.electron.waitForEvent('close');
  await expectNothingFound(second.page, 'a database that will not open');
  await restoreByKeyboard(second.page);
  await ended;

  const third = await launch();
  await expect(
    third.page.getByText('2 udvalg og 1 møde er gendannet fra sikkerhedskopien.').last(),
  ).toBeVisible();
  // From the list: it is a meeting of today, and no longer the next one once its time has passed.
  await third.page
    .getByRole('row', { name: /Rådhuset/ })
    .getByRole('button')
    .first()
    .click();
  await expect(third.page.getByRole('treeitem', { name: 'Budget' })).toBeVisible();
  // The one body has no meeting whose copy it could have been in, and no meeting holds the words.
  await goTo(third.page, 'Udvalg');
  await expect(third.page.getByRole('button', { name: 'Digelaget' })).toBeVisible();
  await goTo(third.page, 'Indstillinger');
  await expect(third.page.getByText('digegreve', { exact: true })).toBeVisible();
});

test('with a database gone and no backup, one can begin anew', async ({ launch, dataDirectory }) => {
  const first = await launch();
  await createBody(first.page, 'Styregruppen', 'styregruppen');
  await first.kill();
  await damageDatabase(dataDirectory);

  const { page } = await launch();
  await expect(
    page.getByText('Der er ingen sikkerhedskopier på denne computer.', { exact: false }),
  ).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Punkt kunne ikke åbne dine møder' })).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(page.getByRole('button', { name: 'Prøv igen' })).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(page.getByRole('button', { name: 'Begynd forfra' })).toBeFocused();
  // Chromium has put an empty one in its place; the screen promises that nothing is deleted.
  const kept = path.join(dataDirectory, 'before-opening');
  const logs = (await readdir(kept, { recursive: true })).filter((name) => name.endsWith('.log'));
  const contents = await Promise.all(logs.map((name) => readFile(path.join(kept, name), 'utf8')));
  expect(contents).toContain(NONSENSE);
});

test('an end in the middle of a write costs nothing, not at the second start after it either', async ({
  launch,
  dataDirectory,
}) => {
  const first = await launch();
  await createBody(first.page, 'Styregruppen', 'styregruppen');
  await createMeeting(first.page, 'Rådhuset');
  await typeTitles(first.page, ['Før strømmen gik']);
  await first.page.waitForTimeout(STORED_WITHIN_MS);
  await first.kill();
  await leaveRecordHalfWritten(dataDirectory);

  const second = await launch();
  await expect(second.page.getByRole('treeitem', { name: 'Før strømmen gik' })).toBeVisible();
  await typeTitles(second.page, ['Efter at den kom']);
  await second.page.waitForTimeout(STORED_WITHIN_MS);
  await second.kill();

  const third = await launch();
  await expect(third.page.getByRole('treeitem', { name: 'Før strømmen gik' })).toBeVisible();
  await expect(third.page.getByRole('treeitem', { name: 'Efter at den kom' })).toBeVisible();
});

/** The newest copy is chosen already; Tab leads to it, and on to the button. */
async function restoreByKeyboard(page: Page): Promise<void> {
  await expect(page.getByRole('heading', { name: 'Punkt kunne ikke åbne dine møder' })).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(page.getByRole('radio', { name: /1 møde, udvalg og indstillinger/ }).first()).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(page.getByRole('button', { name: /^Gendan kopien/ })).toBeFocused();
  // The app ends before the key is let go.
  await page.keyboard.press('Enter').catch(() => undefined);
}

/** Whether there is a copy of the meeting, and one of the settings with the word that was added last. */
async function copiesIn(dataDirectory: string): Promise<{ meeting: boolean; word: boolean }> {
  const folder = path.join(dataDirectory, 'backups');
  const files = await readdir(folder, { recursive: true }).catch(() => []);
  const newest = files
    .filter((name) => name.endsWith('.json'))
    .toSorted()
    .at(-1);
  const settings = newest ? await readFile(path.join(folder, newest), 'utf8') : '';
  return {
    meeting: files.some((name) => name.endsWith('.punkt')),
    word: settings.includes('digegreve'),
  };
}

/** Writes nonsense over every file of the database, as a failing disk may. */
async function damageDatabase(dataDirectory: string): Promise<void> {
  const databases = path.join(dataDirectory, 'IndexedDB');
  const folder = (await readdir(databases)).find((name) => name.endsWith('.leveldb'));
  if (!folder) throw new Error('The app has made no database.');
  for (const name of await readdir(path.join(databases, folder))) {
    if (/\.(ldb|log)$|^MANIFEST|^CURRENT/.test(name)) {
      await writeFile(path.join(databases, folder, name), NONSENSE);
    }
  }
}
