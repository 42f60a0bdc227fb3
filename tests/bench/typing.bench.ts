import type { ElectronApplication, Page } from '@playwright/test';
import { bigMeeting, longItemIndex, titleOf } from '../builders/bigMeeting.ts';
import { expect, test } from '../e2e/harness/fixtures.ts';
import { bringForward, openBareWindow } from './bareWindow.ts';
import { median, percentile } from './figures.ts';
import { openBigMeeting } from './openBigMeeting.ts';
import { noteKeys, takeNoted } from './paint.ts';
import { report } from './report.ts';

const ROUNDS = 4;
const KEYS_IN_A_ROUND = 120;
/** A fast typist; a save falls on every fourth key. */
const BETWEEN_KEYS_MS = 70;
const MOST_TIMES_BARE = 1.2;

test('a key is painted as soon as in a bare editor with the same text', async ({ app, dataDirectory }) => {
  const { electron, page } = app;
  await openBigMeeting(app, dataDirectory);
  await openLongItem(page);
  const bare = await openBareWindow(electron, longText());
  for (const window of [page, bare]) await noteKeys(window);
  const measured = { punkt: new Array<number>(), bare: new Array<number>() };
  for (let round = 0; round <= ROUNDS; round++) {
    const punktNow = await typeRound(electron, page);
    const bareNow = await typeRound(electron, bare);
    // The first round only warms both up.
    if (round === 0) continue;
    measured.punkt.push(...punktNow);
    measured.bare.push(...bareNow);
  }
  const ratio = percentile(measured.punkt, 0.95) / percentile(measured.bare, 0.95);
  report('typing', [
    { window: 'Punkt', ...spreadOf(measured.punkt) },
    { window: 'TipTap alone', ...spreadOf(measured.bare) },
  ]);
  console.log(`Ratio at p95: ${ratio.toFixed(2)}, at most ${MOST_TIMES_BARE}`);
  expect(ratio).toBeLessThanOrEqual(MOST_TIMES_BARE);
});

function spreadOf(values: readonly number[]) {
  return { keys: values.length, p50: median(values), p95: percentile(values, 0.95) };
}

async function openLongItem(page: Page): Promise<void> {
  await page.keyboard.press('Control+e');
  await page.keyboard.type(titleOf(longItemIndex).slice(0, 8));
  await page
    .getByRole('option', { name: titleOf(longItemIndex) })
    .first()
    .click();
  await page.getByRole('article').getByText(titleOf(longItemIndex)).first().waitFor();
}

/** At the end of the long text, as somebody who writes on. */
async function typeRound(electron: ElectronApplication, page: Page): Promise<number[]> {
  await bringForward(electron, page);
  await page.locator('.ProseMirror').last().click();
  await page.keyboard.press('Control+End');
  await takeNoted(page);
  const text = 'udvalget drøfter sagen om stien '.repeat(9).slice(0, KEYS_IN_A_ROUND);
  await page.keyboard.type(text, { delay: BETWEEN_KEYS_MS });
  await page.waitForTimeout(500);
  return takeNoted(page);
}

function longText() {
  const { items, sections } = bigMeeting();
  const own = sections.filter(({ itemId }) => itemId === items[longItemIndex]?.id);
  const longest = own.find(({ kind }) => kind === 'caseDescription');
  if (!longest) throw new Error('The long item has no case description.');
  return longest.content;
}
