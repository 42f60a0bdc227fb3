import type { Locator, Page } from '@playwright/test';
import { expectNothingFound } from './acts/axe.ts';
import { openSample } from './acts/open.ts';
import { expect, test } from './harness/fixtures.ts';

const field = (page: Page): Locator => page.getByRole('textbox', { name: 'Søg i mødet' });
const status = (page: Page): Locator => page.getByRole('search').getByRole('status');
const line = (page: Page, place: number): Locator => page.getByRole('treeitem').nth(place);
const summary = (page: Page): Locator => page.getByRole('textbox', { name: 'Resumé, tekst' });

/** The sample's third item, with the cursor first in its summary. */
async function writeInSummary(page: Page): Promise<void> {
  await openSample(page);
  await line(page, 3).click();
  await summary(page).click();
  await page.keyboard.press('Control+Home');
}

test('Ctrl+B finds through the whole meeting, and Enter goes from item to item', async ({
  app: { page },
}) => {
  await writeInSummary(page);
  await page.keyboard.press('Control+b');
  await expect(field(page)).toBeFocused();
  await page.keyboard.type('takst');
  await expect(status(page)).toHaveText(/^\d+ steder$/);
  const count = Number.parseInt(await status(page).innerText(), 10);
  await page.keyboard.press('Enter');
  await expect(status(page)).toHaveText(new RegExp(`^\\d+ af ${count}, `));
  const first = Number.parseInt(await status(page).innerText(), 10);
  for (let step = 1; step <= count; step++) {
    // Either in the text, or the field of a title.
    await expect(page.locator('.foundNow, [data-found]').first()).toBeInViewport();
    await expect(field(page)).toBeFocused();
    await page.keyboard.press('Enter');
    const place = ((first - 1 + step) % count) + 1;
    await expect(status(page)).toHaveText(new RegExp(`^${place} af ${count}, `));
  }
  await page.keyboard.press('F3');
  await page.keyboard.press('Shift+F3');
  await page.keyboard.press('Shift+F3');
  const before = ((first - 2 + count) % count) + 1;
  await expect(status(page)).toHaveText(new RegExp(`^${before} af ${count}, `));
});

test('Esc leaves the cursor at the last hit, with the words marked', async ({ app: { page } }) => {
  await writeInSummary(page);
  await page.keyboard.type('Først fløde, så FLØDE.');
  await page.keyboard.press('Control+b');
  await page.keyboard.type('fløde');
  await page.keyboard.press('Shift+Enter');
  await expect(status(page)).toContainText('Resumé');
  await expect(page.locator('.foundNow')).toHaveText('FLØDE');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('search')).toHaveCount(0);
  await expect(summary(page)).toBeFocused();
  await page.keyboard.type('mælk');
  await expect(summary(page)).toContainText('Først fløde, så mælk.');
});

test('a hit in a heading and in a title is found, and gets the cursor', async ({ app: { page } }) => {
  await writeInSummary(page);
  await page.keyboard.press('Control+b');
  await page.keyboard.type('resumé');
  await page.keyboard.press('Enter');
  const heading = page.locator('input[data-found]');
  await expect(heading).toHaveValue('Resumé');
  await page.keyboard.press('Escape');
  await expect(
    page.getByRole('textbox', { name: 'Afsnittets overskrift' }).and(page.locator(':focus')),
  ).toHaveValue('Resumé');
});

test('Ctrl+B finds what is marked, and does not make it bold', async ({ app: { page } }) => {
  await writeInSummary(page);
  await page.keyboard.type('Rødgrød ');
  await page.keyboard.press('Control+Home');
  await page.keyboard.press('Control+Shift+ArrowRight');
  await page.keyboard.press('Control+b');
  await expect(field(page)).toHaveValue(/^Rødgrød/);
  await expect(summary(page).locator('strong')).toHaveCount(0);
});

test('words are replaced one at a time, in the open text as in the database', async ({ app: { page } }) => {
  await writeInSummary(page);
  await page.keyboard.type('Kaffe og kaffe og kaffe.');
  await page.keyboard.press('Control+h');
  await page.keyboard.type('kaffe');
  await page.keyboard.press('Enter');
  await page.getByRole('textbox', { name: 'Erstat med' }).focus();
  await page.keyboard.type('te');
  await page.keyboard.press('Enter');
  await expect(summary(page)).toContainText('Te og kaffe og kaffe.');
  await expect(status(page)).toHaveText(/^1 af 2/);
  await page.keyboard.press('Enter');
  await page.keyboard.press('Enter');
  await expect(summary(page)).toContainText('Te og te og te.');
  await expect(status(page)).toHaveText('Findes ikke');
  await page.reload();
  await line(page, 3).click();
  await expect(summary(page)).toContainText('Te og te og te.');
});

test('everything is replaced at once, in every item, and said how often', async ({ app: { page } }) => {
  await writeInSummary(page);
  // Typed and not yet stored when it is replaced.
  await page.keyboard.type('Takst og ');
  await page.keyboard.press('Control+h');
  await page.keyboard.type('takst');
  await expect(status(page)).toHaveText(/^\d+ steder$/);
  await page.getByRole('textbox', { name: 'Erstat med' }).fill('gebyr');
  await page.getByRole('button', { name: 'Erstat alle' }).click();
  await expect(page.getByText(/^\d+ steder er erstattet\.$/).first()).toBeVisible();
  await expect(status(page)).toHaveText('Findes ikke');
  await expect(summary(page)).toContainText('Gebyr og ');
  // The text that was replaced under the cursor can be written on.
  await summary(page).click();
  await page.keyboard.press('Control+Home');
  await page.keyboard.type('Et ');
  await expect(summary(page)).toContainText('Et Gebyr og ');
  await page.keyboard.press('Control+z');
  await expect(summary(page)).not.toContainText('Et Gebyr');
  await page.keyboard.press('Control+z');
  await expect(summary(page)).toContainText('Takst og ');
  await expect(status(page)).toHaveText(/^\d+ (steder|af)/);
});

test('axe finds nothing in the line for finding and replacing, in a wide and a narrow window', async ({
  app: { page, electron },
}) => {
  await writeInSummary(page);
  await page.keyboard.press('Control+h');
  await page.keyboard.type('takst');
  await page.keyboard.press('Enter');
  await expectNothingFound(page, 'finding and replacing');
  await electron.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.setContentSize(683, 768));
  await expectNothingFound(page, 'finding and replacing in a narrow window');
});
