import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Locator, Page } from '@playwright/test';
import { chooseFiles, mailFile, pdfFile, textFile } from './acts/files.ts';
import { openSample } from './acts/open.ts';
import { pngFile, transferFiles } from './acts/pictures.ts';
import { answerSaveDialog } from './harness/dialogs.ts';
import { expect, test } from './harness/fixtures.ts';

/** The tab Bilag of the example, with the list. */
async function openTab(page: Page): Promise<Locator> {
  await openSample(page);
  await page.keyboard.press('Control+F5');
  const list = page.getByRole('navigation', { name: 'Bilagslisten' });
  await list.getByRole('heading', { name: '9 bilag' }).waitFor();
  await expect(list.getByRole('button', { name: 'Vedhæft' })).toBeEnabled();
  await expect(list.getByRole('listitem').first().getByRole('button').first()).toBeFocused();
  return list;
}

/** The row of an appendix, as it is pressed and read aloud. */
const row = (list: Locator, title: string): Locator => list.getByRole('button', { name: title }).first();

/** The titles under an item, in their order. */
function titlesUnder(list: Locator, item: string): Locator {
  return list
    .locator('section')
    .filter({ has: list.page().getByRole('heading', { name: item }) })
    .locator('li');
}

test('files are attached, renamed, moved, replaced and removed by keyboard, and all of it is undone', async ({
  app: { page, electron },
}) => {
  const list = await openTab(page);
  await chooseFiles(
    page,
    () => page.keyboard.press('Control+Shift+L'),
    await pdfFile('Bilag 1 - Takster_2032.pdf', 3),
    textFile('Noter.txt', 'Første udgave'),
  );
  await page.getByRole('dialog', { name: 'Vedhæft 2 filer' }).waitFor();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  const first = titlesUnder(list, 'Punkt 1.');
  await expect(first).toHaveText([/Takster 2032.*3 sider/, /Noter.*14\sbyte/]);

  await row(list, 'Takster 2032').focus();
  await page.keyboard.press('Shift+ArrowDown');
  await list.getByText('2 markeret').waitFor();
  await expect(row(list, 'Noter')).toBeFocused();
  await page.keyboard.press('Delete');
  await expect(first).toHaveCount(0);
  await page.keyboard.press('Control+z');
  await expect(first).toHaveText([/Takster 2032/, /Noter/]);
  await row(list, 'Noter').focus();
  await page.keyboard.press('Escape');
  await expect(list.getByText('2 markeret')).toHaveCount(0);
  await page.keyboard.press('F2');
  await list.getByRole('textbox', { name: 'Bilagets titel' }).and(page.locator(':focus')).waitFor();
  await page.keyboard.type('Sekretariatets noter');
  await page.keyboard.press('Enter');
  await expect(row(list, 'Sekretariatets noter')).toBeFocused();
  await page.keyboard.press('Alt+ArrowUp');
  await expect(first).toHaveText([/Sekretariatets noter/, /Takster 2032/]);
  await expect(row(list, 'Sekretariatets noter')).toBeFocused();
  await page.keyboard.press('Alt+ArrowDown');
  await page.keyboard.press('Alt+ArrowDown');
  await expect(titlesUnder(list, 'Punkt 2.')).toHaveText([/Sekretariatets noter/]);
  await expect(row(list, 'Sekretariatets noter')).toBeFocused();

  await page.keyboard.press('Enter');
  const details = page.getByRole('complementary', { name: 'Om bilaget' });
  await details.getByText('Tekst, 14 byte').waitFor();
  await chooseFiles(
    page,
    () => details.getByRole('button', { name: 'Udskift filen …' }).press('Enter'),
    textFile('Noter 2.txt', 'Anden udgave'),
  );
  await details.getByText('Tekst, 12 byte').waitFor();
  const folder = await mkdtemp(path.join(tmpdir(), 'punkt-copy-'));
  const copy = path.join(folder, 'kopi.txt');
  await answerSaveDialog(electron, copy);
  await details.getByRole('button', { name: 'Mere om filen Noter.txt' }).press('Enter');
  await page.getByRole('menuitem', { name: 'Gem en kopi …' }).press('Enter');
  await page.getByRole('region', { name: 'Meddelelser' }).getByText('Filen er gemt som kopi.txt.').waitFor();
  expect(await readFile(copy, 'utf8')).toBe('Første udgave');
  await rm(folder, { recursive: true });
  await details.getByRole('button', { name: 'Mere om filen Noter.txt' }).press('Enter');
  await page.getByRole('menuitem', { name: 'Hent frem igen' }).press('Enter');
  await details.getByText('Tekst, 14 byte').first().waitFor();
  await details.getByRole('button', { name: 'Mere om filen Noter 2.txt' }).waitFor();

  await row(list, 'Sekretariatets noter').focus();
  await page.keyboard.press('Delete');
  await expect(titlesUnder(list, 'Punkt 2.')).toHaveCount(0);
  await page.keyboard.press('Control+z');
  await expect(titlesUnder(list, 'Punkt 2.')).toHaveText([/Sekretariatets noter/]);
  await page.keyboard.press('Control+z');
  await details.getByText('Tekst, 12 byte').first().waitFor();
  await page.keyboard.press('Control+z');
  await expect(details.getByRole('heading', { name: 'Tidligere filer' })).toHaveCount(0);
  await expect(details).toContainText('Tekst, 14 byte');
});

test('files, a mail and a screenshot come in by the mouse and the clipboard, and what would run is not opened', async ({
  app: { page },
}) => {
  const list = await openTab(page);
  const third = list.getByRole('heading', { name: 'Punkt 3.' });
  await transferFiles(third, 'drop', [await mailFile('svar.eml'), textFile('faktura.pdf.js', 'alert(1)')]);
  await expect(titlesUnder(list, 'Punkt 3.')).toHaveText([
    /Oversigt over pladser/,
    /Kommunernes begrundelser/,
    /Høringssvar om takster/,
    /Høring.*2 sider/,
    /noter/,
    /faktura\.pdf/,
  ]);
  await row(list, 'noter').dragTo(list.getByRole('listitem').first(), { targetPosition: { x: 60, y: 4 } });
  await expect(titlesUnder(list, 'Punkt 3.').first()).toHaveText(/noter/);
  await row(list, 'faktura.pdf').click();
  const details = page.getByRole('complementary', { name: 'Om bilaget' });
  await expect(details).toContainText('kan starte et program eller en makro');
  await expect(details.getByRole('button', { name: 'Åbn i eget program' })).toHaveCount(0);

  await transferFiles(list, 'paste', [pngFile('image.png', 60)]);
  const question = page.getByRole('dialog', { name: 'Vedhæft filen' });
  await expect(question).toContainText(/Skærmbillede .* kl\. \d\d?\.\d\d\.png/);
  await question.getByRole('button', { name: 'Vedhæft' }).press('Enter');
  await expect(titlesUnder(list, 'Punkt 3.').last()).toHaveText(/Skærmbillede.*1 side/);

  await page.keyboard.press('Control+e');
  await page.keyboard.type('Høring.pdf');
  await page.getByRole('option', { name: /Høring.*Høring\.pdf/ }).waitFor();
  await page.keyboard.press('Enter');
  await expect(row(list, 'Høring PDF')).toBeFocused();
  await details.getByText('Høring.pdf').waitFor();

  await page.getByRole('tab', { name: 'Dagsorden' }).click();
  await page.getByRole('tree').waitFor();
  const panel = page.getByRole('complementary', { name: 'Bilag' });
  await panel.getByRole('button', { name: 'Vedhæft filer' }).waitFor();
  await transferFiles(panel, 'drop', [await pdfFile('Nyt.pdf', 4)]);
  await expect(panel.getByRole('listitem').last()).toContainText('PDF, 4 sider');
});
