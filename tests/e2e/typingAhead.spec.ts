import { openSample } from './acts/open.ts';
import { pressWhileBusy } from './acts/pressWhileBusy.ts';
import { expect, test } from './harness/fixtures.ts';

test('keys that were pressed while the page was busy act where the cursor then was', async ({
  app: { page },
}) => {
  await openSample(page);
  await page.getByRole('treeitem').nth(3).click();
  const summary = page.getByRole('textbox', { name: 'Resumé, tekst' });
  // In the middle of the first line.
  await summary.click();
  const lines = await summary.locator('p').allTextContents();

  await pressWhileBusy(page, [
    { key: 'End', keyCode: 35, ctrl: true },
    { key: 'Enter', keyCode: 13, text: '\r' },
    { key: 'x', keyCode: 88, text: 'x' },
  ]);
  await expect(summary.locator('p')).toHaveText([...lines, 'x']);
});
