import type { Page } from '@playwright/test';
import { goTo, openSample } from './acts/open.ts';
import { expect, test } from './harness/fixtures.ts';

const summary = (page: Page) => page.getByRole('textbox', { name: 'Resumé, tekst' });

/** An empty paragraph at the end of the third item's summary, with the cursor in it. */
async function writeInSummary(page: Page): Promise<void> {
  await goTo(page, 'Møder');
  await page.getByRole('button', { name: 'Fortsæt dagsordenen' }).click();
  await page.getByRole('treeitem').nth(3).click();
  await summary(page).click();
  await page.keyboard.press('Control+End');
  await page.keyboard.press('Enter');
}

async function typeWith(page: Page, keys: string, words: string): Promise<void> {
  await page.keyboard.press(keys);
  await page.keyboard.type(words);
  await page.keyboard.press(keys);
  await page.keyboard.type(' ');
}

test('the keys of the text are those of the set that is chosen, and F1 shows them', async ({
  launch,
  app: { page, kill },
}) => {
  await openSample(page);
  await writeInSummary(page);
  await typeWith(page, 'Control+f', 'fed');
  await typeWith(page, 'Control+k', 'kursiv');
  await typeWith(page, 'Control+b', 'intet');
  await expect(summary(page).locator('strong')).toHaveText('fed');
  await expect(summary(page).locator('em')).toHaveText('kursiv');
  await expect(page.getByRole('button', { name: 'Fed (Ctrl+F)' })).toBeVisible();

  await goTo(page, 'Indstillinger');
  await page.getByRole('radio', { name: /Som i dansk Word/ }).press('ArrowDown');
  await expect(page.getByRole('radio', { name: /Som i engelsk Word/ })).toBeChecked();
  await kill();

  const { page: reopened } = await launch();
  await writeInSummary(reopened);
  await typeWith(reopened, 'Control+b', 'bold');
  await typeWith(reopened, 'Control+i', 'italic');
  await typeWith(reopened, 'Control+f', 'nothing');
  await expect(summary(reopened).locator('strong')).toHaveText(['fed', 'bold']);
  await expect(summary(reopened).locator('em')).toHaveText(['kursiv', 'italic']);
  await expect(reopened.getByRole('button', { name: 'Fed (Ctrl+B)' })).toBeVisible();
  await reopened.keyboard.press('F1');
  const bold = reopened
    .getByRole('dialog', { name: 'Genveje' })
    .locator('dl > div')
    .filter({ hasText: 'Fed' });
  await expect(bold).toContainText('Ctrl+B');
});
