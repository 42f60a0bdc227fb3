import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { ElectronApplication, Page } from '@playwright/test';
import mammoth from 'mammoth';
import { openSample } from './acts/open.ts';
import { reach } from './acts/keyboard.ts';
import { answerSaveDialog } from './harness/dialogs.ts';
import { expect, test } from './harness/fixtures.ts';

/** Does an act by its name, as from the search field. */
async function act(page: Page, name: string): Promise<void> {
  await page.keyboard.press('Control+e');
  await page.getByRole('combobox').and(page.locator(':focus')).waitFor();
  await page.keyboard.type(name);
  await page.getByRole('option', { name, exact: true, selected: true }).waitFor();
  await page.keyboard.press('Enter');
}

/** Answers the save dialog, does the act, and closes the dialog that says the file is there. */
async function sendOut(electron: ElectronApplication, page: Page, name: string, file: string): Promise<void> {
  await answerSaveDialog(electron, file);
  await act(page, name);
  await fileIsThere(page, file);
}

async function fileIsThere(page: Page, file: string): Promise<void> {
  const done = page.getByRole('dialog', { name: `${path.basename(file)} er gemt` });
  await expect(done).toBeVisible({ timeout: 20_000 });
  await expect(done.getByRole('button', { name: 'Åbn i Word' })).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(done).toHaveCount(0);
}

test('an agenda is sent out, changed, and followed by a supplementary one; each can be had again to the byte', async ({
  app: { electron, page },
  dataDirectory,
}) => {
  const sent = path.join(dataDirectory, 'Dagsorden.docx');
  await openSample(page);
  await sendOut(electron, page, 'Send dagsorden ud', sent);
  await expect(page.getByText('Udsendt')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Uændret siden udsendelse 1' })).toBeVisible();

  // What is deleted is withdrawn, and what is added comes after the last number.
  const lines = page.getByRole('treeitem');
  await lines.nth(2).click();
  await expect(lines.nth(2)).toBeFocused();
  await page.keyboard.press('Delete');
  await expect(lines.nth(2)).toContainText('udgår');
  await act(page, 'Ny tillægsdagsorden');
  await page.getByRole('tree').getByRole('textbox').and(page.locator(':focus')).waitFor();
  await page.keyboard.type('Hastesag om broen');
  await page.keyboard.press('Enter');
  await page.getByRole('treeitem', { name: 'Hastesag om broen' }).waitFor();
  await page.getByRole('tree').getByRole('textbox').and(page.locator(':focus')).waitFor();
  await page.keyboard.press('Escape');
  await page.locator('[role=treeitem]:focus', { hasText: 'Hastesag om broen' }).waitFor();
  await expect(lines.last()).toContainText('12');

  // The bar tells of it, and leads there.
  await page.getByRole('button', { name: '2 ændringer siden udsendelse 1' }).press('Enter');
  const changes = page.getByRole('dialog', { name: 'Ændret siden udsendelse 1' });
  await expect(changes.getByText('Punktet udgår')).toBeVisible();
  await expect(changes.getByText('Nyt punkt til tillægsdagsorden')).toBeVisible();
  await changes.getByRole('button', { name: 'Punkt 2:' }).press('Enter');
  await expect(changes).toHaveCount(0);
  await expect(lines.nth(2)).toBeFocused();

  const supplement = path.join(dataDirectory, 'Tillæg.docx');
  await sendOut(electron, page, 'Send tillægsdagsorden ud', supplement);
  const { value: text } = await mammoth.extractRawText({ path: supplement });
  expect(text).toContain('Tillægsdagsorden til mødet');
  expect(text).toContain('Hastesag om broen');
  expect(text).not.toContain('Godkendelse af dagsorden');

  // Both are kept, shown as they were, and written again to the byte.
  await act(page, 'Vis udsendelser');
  const issues = page.getByRole('dialog', { name: 'Udsendelser' });
  await expect(issues.getByRole('listitem')).toHaveCount(2);
  await reach(page, 'Vis Udsendelse 1: Dagsorden');
  await page.keyboard.press('Enter');
  const sheets = page.getByRole('dialog', { name: /^Udsendelse 1, sendt ud/ });
  await expect(sheets.getByText('Godkendelse af dagsorden').first()).toBeVisible();
  await expect(sheets.getByText('udgår')).toHaveCount(0);
  await page.keyboard.press('Escape');
  await expect(sheets).toHaveCount(0);
  const again = path.join(dataDirectory, 'Igen.docx');
  await answerSaveDialog(electron, again);
  await issues.getByRole('button', { name: 'Eksportér igen … Udsendelse 1: Dagsorden' }).press('Enter');
  await fileIsThere(page, again);
  const digest = async (file: string): Promise<string> =>
    createHash('sha256')
      .update(await readFile(file))
      .digest('hex');
  expect(await digest(again)).toBe(await digest(sent));
});

test('the agenda is copied as an e-mail, and the clipboard cannot be read by the page', async ({
  app: { electron, page },
}) => {
  await openSample(page);
  await act(page, 'Kopiér som e-mail');
  await expect(page.getByText('Dagsordenens overblik er kopieret.')).toBeVisible();
  const [text, html] = await electron.evaluate(({ clipboard }) => {
    // Electron's own clipboard answers at once in some versions and later in others.
    return Promise.all([clipboard.readText(), Reflect.get(clipboard, 'readHTML')?.call(clipboard)]);
  });
  expect(text).toContain('Dagsorden: Styregruppen Fjord Social');
  expect(text).toContain('1. Godkendelse af dagsorden');
  expect(html).toContain('<td>');
  const reading = await page.evaluate(() =>
    navigator.clipboard.readText().then(
      () => 'read',
      () => 'refused',
    ),
  );
  expect(reading).toBe('refused');
});
