import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { encodePng } from '../../scripts/icons/png.ts';
import { openDocx, partOf } from '../wordChecks/openDocx.ts';
import { createBody, createMeeting } from './acts/compose.ts';
import { pickHere } from './acts/keyboard.ts';
import { answerSaveDialog } from './harness/dialogs.ts';
import { expect, test } from './harness/fixtures.ts';

test("a body's own font, words and logo stand in the example and in the Word file", async ({
  app,
  dataDirectory,
}) => {
  const { page } = app;
  const file = path.join(dataDirectory, 'møde.docx');
  const logo = path.join(dataDirectory, 'logo.png');
  await writeFile(
    logo,
    encodePng(24, () => [0x1f, 0x3a, 0x5f, 0xff]),
  );
  await answerSaveDialog(app.electron, file);
  await createBody(page, 'Udvalget', 'udvalget');
  const example = page.getByRole('region', { name: 'Sådan ser en dagsorden ud' });
  await expect(example).toContainText('Sted:');

  await page.getByRole('combobox', { name: 'Skrifttype' }).focus();
  await pickHere(page, 'Georgia');
  await expect(example.locator('[lang=da-DK]')).toHaveCSS('font-family', /^Georgia,/);

  const size = page.getByRole('spinbutton', { name: 'Tekstens størrelse' });
  await size.press('ArrowUp');
  await expect(size).toHaveValue('12 pkt.');
  await size.fill('13,5');
  await size.press('Enter');
  await expect(size).toHaveValue('13,5 pkt.');
  await expect(example.getByText('Det indstilles, at').first()).toHaveCSS('font-size', '18px');

  await page.getByRole('button', { name: 'Ord', exact: true }).press('Enter');
  const word = page.getByRole('textbox', { name: 'Mødets sted' });
  await word.press('Control+a');
  await page.keyboard.type('Lokale');
  await expect(example).toContainText('Lokale:');
  await page.getByRole('button', { name: 'Tilbage til formens eget: Mødets sted' }).press('Enter');
  await expect(example).toContainText('Sted:');
  await expect(word).toBeFocused();
  await page.keyboard.press('Control+z');
  await expect(example).toContainText('Lokale:');

  await page.getByRole('button', { name: 'Sidehoved og sidefod', exact: true }).press('Enter');
  const header = page.getByRole('textbox', { name: 'Øverst til venstre' });
  await header.press('Control+a');
  await page.keyboard.type('Sag 31-4417');
  await expect(example.getByText('Sag 31-4417').first()).toBeInViewport();

  await page.locator('input[type=file]').setInputFiles(logo);
  await expect(example.getByRole('img', { name: 'Logo for Udvalget' })).toBeVisible();
  await createMeeting(page, 'Rådhuset');
  await page.keyboard.press('F12');
  await expect(page.getByRole('heading', { name: 'møde.docx er gemt' })).toBeVisible({ timeout: 20_000 });
  const docx = await openDocx(await readFile(file));
  expect(partOf(docx, 'word/styles.xml')).toContain('w:ascii="Georgia"');
  expect(partOf(docx, 'word/document.xml')).toContain('Lokale:');
  expect(partOf(docx, 'word/document.xml')).toContain('descr="Logo for Udvalget"');
});
