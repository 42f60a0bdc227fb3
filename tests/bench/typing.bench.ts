import type { ElectronApplication, Page } from '@playwright/test';
import { longItemIndex, titleOf } from '../builders/bigMeeting.ts';
import { expect, test } from '../e2e/harness/fixtures.ts';
import { longText, meetingText } from './bareTexts.ts';
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

/** The peer: the same 60 pages in one bare editor. */
const WHOLE = 'TipTap, the whole meeting';
/** What no document of 60 pages is: a bare editor that holds only the text that is typed in. Reported, to go on from. */
const ONE = 'TipTap, that one text';

test('a key is painted as soon as in a bare editor with the same text', async ({ app, dataDirectory }) => {
  const { electron, page } = app;
  await openBigMeeting(app, dataDirectory);
  await openLongItem(page);
  const windows = {
    Punkt: page,
    [WHOLE]: await openBareWindow(electron, meetingText()),
    [ONE]: await openBareWindow(electron, longText()),
  };
  const measured = await typeInTurns(electron, windows);
  report(
    'typing',
    measured.map(({ window, keys }) => ({ window, ...spreadOf(keys) })),
  );
  const timesAsLong = (peer: string): number => p95Of(measured, 'Punkt') / p95Of(measured, peer);
  console.log(`Ratio at p95: ${timesAsLong(WHOLE).toFixed(2)}, at most ${MOST_TIMES_BARE}`);
  console.log(`Against the one text only, aimed at the same: ${timesAsLong(ONE).toFixed(2)}`);
  expect(timesAsLong(WHOLE)).toBeLessThanOrEqual(MOST_TIMES_BARE);
});

interface Measured {
  readonly window: string;
  readonly keys: number[];
}

/** All windows by turns, so that what else the machine does meets them alike. */
async function typeInTurns(
  electron: ElectronApplication,
  windows: Readonly<Record<string, Page>>,
): Promise<Measured[]> {
  const measured = Object.entries(windows).map(([window, page]) => ({ window, page, keys: [] as number[] }));
  for (const { page } of measured) await noteKeys(page);
  for (let round = 0; round <= ROUNDS; round++) {
    for (const { page, keys } of measured) {
      const now = await typeRound(electron, page);
      // The first round only warms them up.
      if (round > 0) keys.push(...now);
    }
  }
  return measured;
}

function p95Of(measured: readonly Measured[], window: string): number {
  return percentile(measured.find((each) => each.window === window)?.keys ?? [], 0.95);
}

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
