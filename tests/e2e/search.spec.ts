import { openSample } from './acts/open.ts';
import { expectNothingFound } from './acts/axe.ts';
import { expect, test } from './harness/fixtures.ts';
import type { Locator, Page } from '@playwright/test';

const field = (page: Page): Locator =>
  page.getByRole('combobox', { name: 'Søg i møder, punkter, bilag og handlinger' });
const summary = (page: Page): Locator => page.getByRole('textbox', { name: 'Resumé, tekst' });
const line = (page: Page, place: number): Locator => page.getByRole('treeitem').nth(place);

/** The sample's third item, with the cursor last in its summary. */
async function writeInSummary(page: Page): Promise<void> {
  await openSample(page);
  await line(page, 3).click();
  await summary(page).click();
  await page.keyboard.press('Control+End');
}

test('an item is found from the text by a part of its title, and opened with Enter', async ({
  app: { page },
}) => {
  await writeInSummary(page);
  await page.keyboard.press('Control+e');
  await expect(field(page)).toBeFocused();
  const title = await line(page, 5).locator('span').nth(1).innerText();
  const words = title.split(' ');
  // Its words the other way round, the last typed one only begun.
  await page.keyboard.type(`${words.at(-1)} ${words[0]?.slice(0, 3)}`);
  await expect(page.getByRole('option', { selected: true })).toContainText(title);
  await page.keyboard.press('Enter');
  await expect(line(page, 5)).toBeFocused();
  await expect(line(page, 5)).toHaveAttribute('aria-selected', 'true');
  await expect(page.getByRole('listbox')).toHaveCount(0);
});

test('Esc gives the focus back to the text, at the place where one wrote', async ({ app: { page } }) => {
  await writeInSummary(page);
  await page.keyboard.type(' Før');
  await page.keyboard.press('Control+e');
  await page.keyboard.type('takst');
  await expect(page.getByRole('listbox')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(summary(page)).toBeFocused();
  await page.keyboard.type(' og efter');
  await expect(summary(page)).toContainText('Før og efter');
  await expect(field(page)).toHaveValue('');
});

test('an act is done with Enter, and offered only where it can be done', async ({ app: { page } }) => {
  await openSample(page);
  const count = await page.getByRole('treeitem').count();
  await page.keyboard.press('Control+e');
  await expect(page.getByRole('option', { name: 'Nyt punkt' })).toContainText('Ctrl+N');
  await page.keyboard.type('nyt punkt');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('tree').getByRole('textbox')).toBeFocused();
  await expect(page.getByRole('treeitem')).toHaveCount(count + 1);
  await page.keyboard.type('Fundet');
  await page.keyboard.press('Escape');

  await page.keyboard.press('Control+e');
  await page.keyboard.type('gå til møder');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Møder', exact: true })).toBeVisible();
  await page.keyboard.press('Control+e');
  await expect(page.getByRole('option', { name: 'Nyt møde' })).toContainText('Ctrl+N');
  await expect(page.getByRole('option', { name: 'Nyt punkt' })).toHaveCount(0);
  await page.keyboard.press('ArrowUp');
  await expect(page.getByRole('option').last()).toHaveAttribute('aria-selected', 'true');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.type('mørkt');
  await page.keyboard.press('Enter');
  await expect(page.locator('[style*="color-scheme: dark"]')).toBeVisible();
});

test('a closed item is marked as closed', async ({ app: { page } }) => {
  await openSample(page);
  await line(page, 3).click();
  await page.getByRole('button', { name: 'Åben eller lukket' }).click();
  await page.getByRole('menuitemradio', { name: 'Lukket' }).click();
  await expect(page.getByRole('menu')).toHaveCount(0);
  await page.keyboard.press('Control+e');
  await page.keyboard.type('pladser');
  await expect(page.getByRole('option', { selected: true })).toContainText('Lukket');
});

test('the list says so when nothing fits', async ({ app: { page } }) => {
  await openSample(page);
  await page.keyboard.press('Control+e');
  await page.keyboard.type('qqq');
  await expect(page.getByRole('listbox')).toContainText('Intet passer');
  await page.keyboard.press('Enter');
  await expect(field(page)).toBeFocused();
  await page.keyboard.press('Control+a');
  await page.keyboard.type('Gå til Opfølgning');
  await expect(page.getByRole('option', { name: 'Gå til Opfølgning', selected: true })).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('main')).toBeFocused();
});

test('in a narrow window a button opens the field', async ({ app: { page, electron } }) => {
  await openSample(page);
  await electron.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.setContentSize(683, 768));
  const button = page.getByRole('button', { name: 'Søg i møder, punkter, bilag og handlinger' });
  await button.click();
  await page.keyboard.type('takst');
  await expectNothingFound(page, 'search in a narrow window');
  await page.keyboard.press('Escape');
  await expect(button).toBeFocused();
  await expect(field(page)).toHaveCount(0);
  await page.keyboard.press('Control+e');
  await expect(field(page)).toBeFocused();
});

test('F1 lists the keys of acts, of the agenda and of the text', async ({ app: { page } }) => {
  await writeInSummary(page);
  await page.keyboard.press('F1');
  const dialog = page.getByRole('dialog', { name: 'Genveje' });
  for (const [act, keys] of [
    ['Søg', 'Ctrl+E'],
    ['Eksportér dagsorden som Word', 'F12'],
    ['Flyt punktet op', 'Alt+Pil op'],
    ['Fed', 'Ctrl+F'],
    ['Ryk ud', 'Skift+Tab'],
  ] as const) {
    await expect(dialog.getByRole('term').filter({ hasText: act }).first()).toBeVisible();
    await expect(dialog.getByText(keys, { exact: true }).first()).toBeAttached();
  }
  await expectNothingFound(page, 'shortcuts');
  await page.keyboard.press('Escape');
  await expect(dialog).toHaveCount(0);
});

test('a dialog gives the focus back to the text, and not from somebody who has gone on', async ({
  app: { page },
}) => {
  await writeInSummary(page);
  const dialog = page.getByRole('dialog', { name: 'Genveje' });
  await page.keyboard.press('F1');
  await expect(dialog).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.locator('.ProseMirror:focus')).toHaveCount(1);
  await page.keyboard.press('F1');
  await expect(dialog).toBeVisible();
  await page.keyboard.press('Escape');
  await page.keyboard.press('Control+e');
  await page.keyboard.type('genveje');
  await expect(page.getByRole('combobox', { name: 'Søg' })).toHaveValue('genveje');
});

for (const theme of ['lyst', 'mørkt'] as const) {
  test(`axe finds nothing in the list that is open: ${theme}`, async ({ app: { page } }) => {
    await openSample(page);
    await page.keyboard.press('Control+e');
    await page.keyboard.type(`${theme} udseende`);
    await page.keyboard.press('Enter');
    await page.keyboard.press('Control+e');
    await expectNothingFound(page, 'acts');
    await page.keyboard.type('takst');
    await expectNothingFound(page, 'results');
    await page.keyboard.type('qqq');
    await expectNothingFound(page, 'no results');
  });
}
