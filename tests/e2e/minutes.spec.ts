import path from 'node:path';
import mammoth from 'mammoth';
import { answerSaveDialog } from './harness/dialogs.ts';
import { expect, test } from './harness/fixtures.ts';

test('minutes are mended in place, exported for the public, approved, and then only added to', async ({
  app: { page, electron },
  dataDirectory,
}) => {
  const file = path.join(dataDirectory, 'Offentligt referat.docx');
  await answerSaveDialog(electron, file);
  await page.getByRole('button', { name: 'Eksempel på et referat' }).click();
  const list = page.getByRole('navigation', { name: 'Beslutninger på mødet' });
  await list.getByRole('button', { name: 'Mødet', exact: true }).waitFor();

  // Every row can be reached with the arrows, and Enter opens it.
  await list.getByRole('button', { name: 'Mødet', exact: true }).focus();
  for (let row = 0; row < 6; row += 1) await page.keyboard.press('ArrowDown');
  const closedRow = list.getByRole('button', { name: /^6 Plads på Strandlyst/ });
  await expect(closedRow).toBeFocused();
  await page.keyboard.press('Enter');
  const publicText = page.getByRole('textbox', { name: 'Offentlig beslutning' });
  await publicText.click();
  await page.keyboard.press('Control+A');
  await page.keyboard.press('Delete');
  await expect(page.getByText('Skriv, hvad der kan offentliggøres af beslutningen.')).toBeVisible();
  await expect(closedRow).toContainText('Offentlig tekst');
  await expect(publicText).toBeFocused();
  await page.keyboard.type('Styregruppen tiltrådte en aftale.');
  await expect(page.getByText('Intet mangler')).toBeVisible();

  await page.getByRole('button', { name: 'Eksportér' }).click();
  await page.getByRole('menuitem', { name: 'Referat som Word, offentlig udgave' }).click();
  await expect(page.getByRole('heading', { name: 'Offentligt referat.docx er gemt' })).toBeVisible({
    timeout: 20_000,
  });
  const { value: text } = await mammoth.extractRawText({ path: file });
  expect(text).toContain('Styregruppen tiltrådte en aftale.');
  expect(text).not.toContain('Strandlyst');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);

  await list.getByRole('button', { name: 'Mødet', exact: true }).click();
  await page.getByRole('button', { name: 'Godkend referatet …' }).click();
  await page.getByRole('button', { name: 'Godkend', exact: true }).click();
  await expect(page.getByText('Teksten er låst')).toBeVisible();
  await expect(page.getByRole('tab', { name: 'Dagsorden' })).toBeDisabled();
  await page.getByRole('button', { name: 'Skriv tilføjelse' }).click();
  await page.getByRole('textbox', { name: 'Tilføjelse' }).fill('Afbuddet kom dagen før.');
  await page.getByRole('button', { name: 'Gem tilføjelse' }).click();
  await expect(page.getByText('Afbuddet kom dagen før.')).toBeVisible();
  await closedRow.click();
  const sheet = page.getByRole('region', { name: 'Fuldt referat' });
  await expect(sheet.getByRole('heading', { name: /Plads på Strandlyst/ })).toBeVisible();
  await expect(page.getByRole('textbox', { name: 'Offentlig beslutning' })).toHaveCount(0);
});
