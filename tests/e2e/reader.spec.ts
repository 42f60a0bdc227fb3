import type { Page } from '@playwright/test';
import { readablePdf } from '../builders/readablePdf.ts';
import { expectNothingFound } from './acts/axe.ts';
import { openSample } from './acts/open.ts';
import { chooseFiles, type FileForTest } from './acts/files.ts';
import { expect, test } from './harness/fixtures.ts';

function pdf(name: string, buffer: Buffer): FileForTest {
  return { name, mimeType: 'application/pdf', buffer };
}

/** Puts files in the first item of the sample; leaves the screen with the first of them. */
async function attach(page: Page, files: readonly FileForTest[]): Promise<void> {
  await openSample(page);
  await page.getByRole('tab', { name: 'Bilag' }).click();
  await chooseFiles(page, () => page.getByRole('button', { name: 'Vedhæft', exact: true }).click(), ...files);
  await page.getByRole('dialog').getByRole('button', { name: 'Vedhæft' }).click();
  await page.getByRole('dialog').waitFor({ state: 'detached' });
  await page.getByText(/er vedhæftet\.$/).waitFor();
}

function row(page: Page, title: string) {
  const list = page.getByRole('navigation', { name: 'Bilagslisten' });
  return list.locator('li').filter({ hasText: title }).getByRole('button').first();
}

test('a PDF is read, searched and marked by keyboard, and left where it was opened', async ({
  app: { page },
}) => {
  await attach(page, [pdf('Beregning.pdf', await readablePdf({ pages: 40 }))]);
  await row(page, 'Beregning').click();
  const pages = page.getByRole('region', { name: 'Bilagets sider' });
  await expect(pages.getByRole('article', { name: 'Side 1 af 40' })).toContainText('Afsnit 1');
  await pages.focus();
  await page.keyboard.press('Control+b');
  const field = page.getByRole('textbox', { name: 'Søg i bilaget' });
  await expect(field).toBeFocused();
  await page.keyboard.type('linje 5 på side 30');
  await expect(page.getByRole('search')).toContainText('1 sted');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('search')).toContainText('1 af 1, side 30');
  await expect(pages.getByRole('article', { name: 'Side 30 af 40' })).toContainText('Afsnit 30');
  await page.keyboard.press('Control+Shift+M');
  const dialog = page.getByRole('dialog', { name: 'Note til side 30' });
  await expect(dialog).toContainText('Linje 5 på side 30');
  await expectNothingFound(page, 'note', '[role=dialog]');
  await dialog.getByRole('textbox').fill('Tallet skal efterprøves.');
  await dialog.getByRole('button', { name: 'Gem note' }).click();
  await dialog.waitFor({ state: 'detached' });
  await expect(pages.locator('[data-note]')).toHaveCount(1);
  await field.focus();
  await page.keyboard.press('Escape');
  await expect(field).toBeHidden();
  await expect(pages).toBeFocused();

  await page.getByRole('button', { name: 'Noter (1)' }).click();
  const notes = page.getByRole('complementary', { name: 'Noter' });
  await expect(notes).toContainText('Tallet skal efterprøves.');
  // Its button's hint is no part of the screen.
  await pages.hover();
  await expect(page.getByRole('tooltip')).toBeHidden();
  await expectNothingFound(page, 'reader with notes');
  await page.emulateMedia({ colorScheme: 'dark' });
  await expect(page.locator('html')).toHaveCSS('color-scheme', 'dark');
  await expectNothingFound(page, 'reader with notes in the dark');
  await page.emulateMedia({ colorScheme: null });
  await pages.focus();
  await page.keyboard.press('Control+z');
  await expect(pages.locator('[data-note]')).toHaveCount(0);
  await page.getByRole('textbox', { name: 'Gå til side' }).fill('7');
  await page.keyboard.press('Enter');
  await expect(pages.getByRole('article', { name: 'Side 7 af 40' })).toContainText('Afsnit 7');
  await pages.focus();
  await page.keyboard.press('Escape');
  await expect(row(page, 'Beregning')).toBeFocused();

  await page.getByRole('tab', { name: 'Dagsorden' }).click();
  await page.getByRole('treeitem', { name: /Godkendelse af dagsorden/ }).click();
  const opener = page
    .getByRole('complementary', { name: 'Bilag' })
    .getByRole('button', { name: 'PDF, 40 sider' });
  await opener.click();
  await expect(pages).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(opener).toBeFocused();
});

test('what is locked asks for its password, and what cannot be shown says why', async ({ app: { page } }) => {
  const text = { name: 'Notat.txt', mimeType: 'text/plain', buffer: Buffer.from('Rød grød', 'latin1') };
  await attach(page, [
    pdf('Løn.pdf', await readablePdf({ pages: 2, password: 'hemmelig' })),
    pdf('Ødelagt.pdf', Buffer.from('%PDF-1.7\nikke en PDF alligevel\n')),
    text,
  ]);
  await row(page, 'Løn').click();
  const password = page.getByLabel('Adgangskode');
  await password.fill('forkert');
  await page.keyboard.press('Enter');
  await expect(page.getByText('Adgangskoden passer ikke.')).toBeVisible();
  await expectNothingFound(page, 'locked appendix');
  await password.fill('hemmelig');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('article', { name: 'Side 1 af 2' })).toContainText('Afsnit 1');
  await row(page, 'Ødelagt').click();
  await expect(page.getByRole('alert').filter({ hasText: 'Filen er beskadiget' })).toBeVisible();
  await expectNothingFound(page, 'damaged appendix');
  await row(page, 'Notat').click();
  const words = page.getByRole('region', { name: 'Bilagets tekst' });
  await expect(words).toHaveText('Rød grød');
  await words.focus();
  await page.keyboard.press('Control+b');
  const field = page.getByRole('textbox', { name: 'Søg i bilaget' });
  await expect(field).toBeFocused();
  await page.keyboard.type('grød');
  await expect(page.getByRole('search')).toContainText('1 sted');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('search')).toContainText('1 af 1');
  await page.keyboard.press('Escape');
  await expect(words).toBeFocused();
});
