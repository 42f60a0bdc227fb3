import type { Page } from '@playwright/test';
import { longItemIndex, titleOf } from '../builders/bigMeeting.ts';
import { goTo } from '../e2e/acts/open.ts';
import { test } from '../e2e/harness/fixtures.ts';
import { median } from './figures.ts';
import { openBigMeeting } from './openBigMeeting.ts';
import { timeAct } from './paint.ts';
import { report } from './report.ts';

const TIMES = 5;

test('what is done to a big meeting', async ({ app, dataDirectory }) => {
  const { page } = app;
  await openBigMeeting(app, dataDirectory);
  report('acts', [
    { act: 'open the meeting', ms: await measure(() => openMeeting(page)) },
    { act: 'next item (Ctrl+PgDn)', ms: await measure((time) => turnPage(page, time)) },
    { act: 'last line (End)', ms: await measure(() => goToLast(page)) },
    { act: 'move an item (Alt+Down)', ms: await measure((time) => moveItem(page, time)) },
    { act: 'paste 200 titles', ms: await measure((time) => pasteTitles(page, time), 3) },
  ]);
});

/** The median of several times; the first, which warms up, is left out. */
async function measure(act: (time: number) => Promise<number>, times = TIMES): Promise<number> {
  const measured: number[] = [];
  for (let time = 0; time <= times; time++) measured.push(await act(time));
  return median(measured.slice(1));
}

async function openMeeting(page: Page): Promise<number> {
  await goTo(page, 'Møder');
  const open = page.getByRole('button', { name: 'Fortsæt dagsordenen' });
  await open.waitFor();
  await page.waitForTimeout(500);
  return timeAct(page, { selector: '[role=treeitem]:nth-of-type(9)', text: titleOf(6) }, () => open.click());
}

/** Until the text of the next item can be read. */
async function turnPage(page: Page, time: number): Promise<number> {
  if (time === 0)
    await page
      .getByRole('treeitem')
      .filter({ hasText: titleOf(9) })
      .click();
  await page.waitForTimeout(300);
  const selector = `article[aria-label$="${titleOf(10 + time)}"] .ProseMirror`;
  return timeAct(page, { selector, text: '' }, () => page.keyboard.press('Control+PageDown'));
}

async function goToLast(page: Page): Promise<number> {
  await page.getByRole('treeitem').first().click();
  await page.keyboard.press('Home');
  await page.waitForTimeout(300);
  const selector = `article[aria-label$="${titleOf(199)}"] .ProseMirror`;
  return timeAct(page, { selector, text: '' }, () => page.keyboard.press('End'));
}

/** Up and down again; until the lines have changed places. */
async function moveItem(page: Page, time: number): Promise<number> {
  if (time === 0) {
    await page.keyboard.press('Home');
    await page
      .getByRole('treeitem')
      .filter({ hasText: titleOf(4) })
      .click();
  }
  await page.waitForTimeout(300);
  const goesDown = time % 2 === 0;
  const selector = '[role=treeitem][aria-posinset="5"]';
  const text = goesDown ? titleOf(5) : titleOf(4);
  return timeAct(page, { selector, text }, () =>
    page.keyboard.press(goesDown ? 'Alt+ArrowDown' : 'Alt+ArrowUp'),
  );
}

async function pasteTitles(page: Page, time: number): Promise<number> {
  const titles = Array.from({ length: 200 }, (_title, index) => `Indsat sag ${time}-${index}`);
  await page
    .getByRole('treeitem')
    .filter({ hasText: titleOf(longItemIndex) })
    .or(page.getByRole('treeitem').first())
    .first()
    .click();
  await page.waitForTimeout(300);
  const selector = '[role=treeitem][tabindex="0"]';
  return timeAct(page, { selector, text: titles.at(-1) ?? '' }, () => pasteText(page, titles.join('\n')));
}

async function pasteText(page: Page, text: string): Promise<void> {
  await page.evaluate((plain) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', plain);
    document.activeElement?.dispatchEvent(
      new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }),
    );
  }, text);
}
