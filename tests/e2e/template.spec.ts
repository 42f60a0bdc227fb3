import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { templates } from '../builders/templates/templates.ts';
import { openDocx, partOf } from '../wordChecks/openDocx.ts';
import { expectNothingFound } from './acts/axe.ts';
import { createBody, createMeeting } from './acts/compose.ts';
import { answerOpenDialog, answerSaveDialog } from './harness/dialogs.ts';
import { expect, test } from './harness/fixtures.ts';

test("a body's Word files have the styles and headers of the template that was chosen", async ({
  app,
  dataDirectory,
}) => {
  const { page } = app;
  const file = path.join(dataDirectory, 'møde.docx');
  const template = path.join(dataDirectory, 'Kystkommunen.dotx');
  const other = path.join(dataDirectory, 'brev.doc');
  await writeFile(template, await templates.compatibilityMode());
  await writeFile(other, 'Kære udvalg');
  await answerSaveDialog(app.electron, file);
  await createBody(page, 'Udvalget', 'udvalget');
  const choice = page.getByRole('group', { name: 'Organisationens Word-skabelon' });

  await answerOpenDialog(app.electron, [other]);
  await choice.getByRole('button', { name: 'Vælg skabelon …' }).press('Enter');
  await expect(page.getByText(/^brev.doc er ikke en Word-fil/).last()).toBeVisible();

  await answerOpenDialog(app.electron, [template]);
  await choice.getByRole('button', { name: 'Vælg skabelon …' }).press('Enter');
  await expect(choice).toContainText('Kystkommunen.dotx er i brug.');
  await expect(choice).toContainText('Skabelonen mangler typografierne Titel, Undertitel, Overskrift 3');
  await expect(choice).toContainText('kompatibilitetstilstand');
  await expect(page.getByRole('combobox', { name: 'Skrifttype' })).toHaveCount(0);
  const example = page.getByRole('region', { name: 'Sådan ser en dagsorden ud' });
  await expect(example.locator('[lang=da-DK]')).toHaveCSS('font-family', /^"Times New Roman"/);
  await expectNothingFound(page, 'a body with a template', 'main');

  await choice.getByRole('button', { name: 'Fjern skabelon' }).press('Enter');
  await expect(page.getByRole('combobox', { name: 'Skrifttype' })).toBeVisible();
  await expect(choice.getByRole('button', { name: 'Vælg skabelon …' })).toBeFocused();
  await page.keyboard.press('Control+z');
  await expect(choice).toContainText('Kystkommunen.dotx er i brug.');

  await createMeeting(page, 'Rådhuset');
  await page.keyboard.press('F12');
  await expect(page.getByRole('heading', { name: 'møde.docx er gemt' })).toBeVisible({ timeout: 20_000 });
  const docx = await openDocx(await readFile(file));
  expect(partOf(docx, 'word/document.xml')).toContain('<w:pStyle w:val="Heading1"/>');
  expect(partOf(docx, 'word/styles.xml')).toContain('w:styleId="Heading1"');
  expect(partOf(docx, 'word/template-footer-default.xml')).toContain('PAGE');
});
