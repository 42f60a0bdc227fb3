import type { Page } from '@playwright/test';
import type { RunningApp } from './harness/runningApp.ts';
import { expect, test } from './harness/fixtures.ts';

/** The field of a summary in the meeting that is open. */
async function openSummary(page: Page) {
  await page.getByRole('treeitem', { name: 'Pladser og takster' }).click();
  return page.getByRole('textbox', { name: 'Resumé, tekst' });
}

/** Types and, before it can have been stored, closes the app; then starts it again and reads the text. */
async function textAfterClosing(
  launch: () => Promise<RunningApp>,
  close: (app: RunningApp) => Promise<unknown>,
): Promise<string> {
  const first = await launch();
  const ended = first.electron.waitForEvent('close');
  await first.page.getByRole('button', { name: 'Se et udfyldt eksempel' }).click();
  const summary = await openSummary(first.page);
  await summary.fill('Sidste ord før lukketid');
  await close(first);
  await ended;
  const second = await launch();
  return (await openSummary(second.page)).innerText();
}

test('what was typed a moment before the window is closed is there at the next start', async ({ launch }) => {
  const text = await textAfterClosing(launch, ({ electron }) =>
    electron.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.close()),
  );
  expect(text).toBe('Sidste ord før lukketid');
});

test('what was typed a moment before quitting is there at the next start', async ({ launch }) => {
  const text = await textAfterClosing(launch, ({ electron }) => electron.evaluate(({ app }) => app.quit()));
  expect(text).toBe('Sidste ord før lukketid');
});

test('a page that hangs cannot keep the app open', async ({ app }) => {
  const main = app.electron.process();
  const ended = app.electron.waitForEvent('close');
  await app.page.evaluate(() => {
    setTimeout(() => {
      for (;;);
    });
  });
  await app.electron.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.close());
  await ended;
  expect(main.exitCode).toBe(0);
});
