import type { Page } from '@playwright/test';
import { createBody, createMeeting, typeTitles } from './acts/compose.ts';
import { startAppClock, type RunTime } from './harness/appClock.ts';
import { expect, test } from './harness/fixtures.ts';
import type { RunningApp } from './harness/runningApp.ts';

const KILLS = 20;
/** What has been on screen for this long, while the app ran, counts as stored; what the app promises. */
const ACKNOWLEDGED_AFTER_MS = 500;

type TypedLetter = { readonly letter: string; readonly at: RunTime };

const WORDS = 'Rådmænd på Ærø øver sig i at skrive æbler, øl og ål; året går, så på gensyn. '.split('');

test('twenty kills at random moments lose nothing that was on screen for half a second', async ({
  launch,
}) => {
  test.setTimeout(300_000);
  let app = await launch();
  await writeMeeting(app.page);
  for (let kill = 0; kill < KILLS; kill++) {
    const before = await textOf(app.page);
    const acknowledged = await typeUntilKilled(app, 700 + Math.random() * 900);
    app = await launch();
    expect(acknowledged).not.toBe('');
    const survived = await textOf(app.page);
    expect(survived.slice(before.length).startsWith(acknowledged), `kill ${kill + 1}`).toBe(true);
  }
  await expect(app.page.getByRole('treeitem')).toHaveCount(1 + 4 + 3);
  await expect(background(app.page).locator('ul ul li')).toHaveText('underpunkt');
});

/** A meeting with three items, Danish text and a nested list; the cursor ends in an empty paragraph of its own. */
async function writeMeeting(page: Page): Promise<void> {
  await createBody(page, 'Styregruppen Ærø', 'styregruppen');
  await createMeeting(page, 'Rådhuset');
  await typeTitles(page, ['Første sag', 'Anden sag', 'Tredje sag']);
  await background(page).focus();
  await page.keyboard.type('- punkt');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await page.keyboard.type('underpunkt');
  await summary(page).focus();
  await page.waitForTimeout(ACKNOWLEDGED_AFTER_MS);
}

/** Types letter by letter and kills the app in the middle of it. Answers what had been on screen long enough. */
async function typeUntilKilled(app: RunningApp, duration: number): Promise<string> {
  await summary(app.page).focus();
  await app.page.keyboard.press('Control+End');
  const readClock = await startAppClock(app);
  const typed: TypedLetter[] = [];
  // From the first letter on: on a busy machine that one alone takes a while.
  for (let next = 0; ranBetween(typed.at(0), typed.at(-1)) < duration; next++) {
    const letter = WORDS[next % WORDS.length] ?? '';
    await app.page.keyboard.type(letter);
    typed.push({ letter, at: await readClock() });
  }
  await app.kill();
  return typed
    .filter((each) => ranBetween(each, typed.at(-1)) >= ACKNOWLEDGED_AFTER_MS)
    .map(({ letter }) => letter)
    .join('');
}

/** For how long the app ran from one letter to another, in milliseconds. */
function ranBetween(from: TypedLetter | undefined, to: TypedLetter | undefined): number {
  return from && to ? Math.min(to.at.page - from.at.page, to.at.main - from.at.main) : 0;
}

async function textOf(page: Page): Promise<string> {
  await summary(page).waitFor();
  return summary(page).evaluate((element) => element.textContent);
}

function summary(page: Page): ReturnType<Page['locator']> {
  return page.getByRole('textbox', { name: 'Resumé, tekst' });
}

function background(page: Page): ReturnType<Page['locator']> {
  return page.getByRole('textbox', { name: 'Baggrund, tekst' });
}
