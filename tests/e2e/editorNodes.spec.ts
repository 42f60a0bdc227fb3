import { readFile } from 'node:fs/promises';
import path from 'node:path';
import mammoth from 'mammoth';
import type { Page } from '@playwright/test';
import { decodePackage } from '../../electron/package/meetingPackage.ts';
import type { RichText } from '#shared/model/richText.ts';
import { createBody, createMeeting, typeTitles } from './acts/compose.ts';
import { paste } from './acts/paste.ts';
import { answerSaveDialog } from './harness/dialogs.ts';
import { expect, test } from './harness/fixtures.ts';
import type { RunningApp } from './harness/runningApp.ts';
import { exportPackage, openPackage } from './acts/packages.ts';

const backgroundOf = (page: Page) => page.getByRole('textbox', { name: 'Baggrund, tekst' });

/** A meeting of two items with an appendix; the cursor ends in the first one's background. */
async function writeMeeting(page: Page): Promise<void> {
  await createBody(page, 'Udvalget for Havne', 'udvalget', 1);
  await createMeeting(page, 'Her');
  await typeTitles(page, ['Takster', 'Bådpladser']);
  await page.keyboard.press('ArrowUp');
  await page.getByRole('textbox', { name: 'Titel', exact: true }).waitFor();
  await page.getByRole('textbox', { name: 'Titel på nyt bilag' }).focus();
  await page.keyboard.type('Oplæg om takster');
  await page.keyboard.press('Enter');
  await backgroundOf(page).focus();
}

async function refer(page: Page, typed: string): Promise<void> {
  await page.keyboard.press('Control+Shift+H');
  await page.getByRole('dialog', { name: 'Indsæt henvisning' }).waitFor();
  await page.keyboard.type(typed);
  await page.keyboard.press('Enter');
  await page.getByRole('dialog').waitFor({ state: 'detached' });
}

/** Every element of the editor that has no other test, by keyboard alone. */
async function writeEverything(page: Page): Promise<void> {
  await page.keyboard.type('Taksten stiger');
  await page.keyboard.press('Control+Shift+N');
  await expect(page.getByRole('textbox', { name: 'Fodnote 1' })).toBeFocused();
  await page.keyboard.type('Med 4');
  await page.keyboard.press('Control+Shift+Space');
  await page.keyboard.type('pct., jf. ');
  await refer(page, 'bådpl');
  await expect(page.getByRole('textbox', { name: 'Fodnote 1' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(backgroundOf(page)).toBeFocused();
  await page.keyboard.type(', jf. ');
  await refer(page, 'bilag');
  await expect(backgroundOf(page)).toBeFocused();
  await page.keyboard.type('.');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Control+Shift+9');
  await page.keyboard.type('Havnen er fuld.');
  await expect(page.getByText(/Gemt kl\./)).toBeVisible();
}

async function exportedText(app: RunningApp, file: string): Promise<RichText> {
  await exportPackage(app, file);
  await app.page.getByRole('dialog').getByRole('button', { name: 'Luk', exact: true }).press('Enter');
  const { snapshot } = await decodePackage(await readFile(file));
  const item = snapshot.items.find(({ title }) => title === 'Takster');
  const section = snapshot.sections.find(
    ({ itemId, heading }) => itemId === item?.id && heading === 'Baggrund',
  );
  if (!section) throw new Error('no such section');
  return section.content;
}

test('notes, references, quotations and no-break spaces are typed, kept and sent on, to the letter', async ({
  launch,
  dataDirectory,
}) => {
  const app = await launch();
  await writeMeeting(app.page);
  await writeEverything(app.page);
  await expect(backgroundOf(app.page)).toHaveText('Taksten stiger1, jf. bilag\u00a01.Havnen er fuld.');
  const typed = await exportedText(app, path.join(dataDirectory, 'et.punkt'));
  const types = JSON.stringify(typed).match(/"type":"(\w+)"/g);
  for (const type of ['footnote', 'reference', 'blockquote']) expect(types).toContain(`"type":"${type}"`);
  await app.kill();

  const again = await launch();
  await expect(backgroundOf(again.page)).toContainText('bilag\u00a01');
  const reopened = await exportedText(again, path.join(dataDirectory, 'to.punkt'));
  expect(JSON.stringify(reopened)).toBe(JSON.stringify(typed));

  const other = await launch({ dataDirectory: path.join(dataDirectory, 'other') });
  await openPackage(other, path.join(dataDirectory, 'to.punkt'));
  await other.page.getByRole('treeitem', { name: 'Takster' }).click();
  await expect(other.page.getByRole('textbox', { name: 'Fodnote 1' })).toHaveText(
    'Med 4\u00a0pct., jf. punkt\u00a02',
  );
  const sentOn = await exportedText(other, path.join(dataDirectory, 'tre.punkt'));
  expect(JSON.stringify(sentOn)).toBe(JSON.stringify(typed));
});

test('a reference follows what it points at, and says when that is gone', async ({ app: { page } }) => {
  await writeMeeting(page);
  await page.keyboard.type('Se ');
  await refer(page, 'bådpl');
  const reference = backgroundOf(page).locator('.reference');
  await expect(reference).toHaveText('punkt\u00a02');
  await page.getByRole('treeitem', { name: 'Bådpladser' }).focus();
  await page.keyboard.press('Alt+ArrowUp');
  await page.getByRole('treeitem', { name: 'Takster' }).click();
  await expect(reference).toHaveText('punkt\u00a01');
  await page.getByRole('treeitem', { name: 'Bådpladser' }).focus();
  await page.keyboard.press('Delete');
  await page.getByRole('treeitem', { name: 'Takster' }).click();
  await expect(reference).toHaveText('punkt\u00a0?');
  await expect(reference).toHaveAttribute('title', /er slettet/);
  await expect(page.getByLabel('Henviser til noget, der er slettet')).toBeVisible();
});

test('a reference is copied within the meeting, and is its words elsewhere', async ({ app }) => {
  const { page, electron } = app;
  await writeMeeting(page);
  await page.keyboard.type('Se ');
  await refer(page, 'bådpl');
  await page.keyboard.press('Control+A');
  await page.keyboard.press('Control+C');
  await expect.poll(() => electron.evaluate(({ clipboard }) => clipboard.readText())).toBe('Se punkt\u00a02');
  const summary = page.getByRole('textbox', { name: 'Resumé, tekst' });
  await summary.focus();
  await page.keyboard.press('Control+V');
  await expect(summary.locator('.reference')).toHaveText('punkt\u00a02');
  await summary.focus();
  await page.keyboard.press('Control+A');
  const unknown =
    '<span data-reference="7d3c2b1a-0000-4000-8000-000000000000" data-kind="item">punkt 7</span>';
  await paste(app, `<p data-pm-slice="1 1 []">Se&nbsp;${unknown}</p>`);
  await expect(summary).toHaveText('Se\u00a0punkt 7');
  await expect(summary.locator('.reference')).toHaveCount(0);
  await expect(summary.locator('.noBreakSpace')).toHaveCount(1);
});

test('footnotes copied in Word and LibreOffice become notes', async ({ app }) => {
  const { page } = app;
  await writeMeeting(page);
  await paste(
    app,
    '<p>Taksten<a style="mso-footnote-id:ftn1" href="#_ftn1" name="_ftnref1"><sup>[1]</sup></a> stiger.</p>' +
      '<div style="mso-element:footnote-list"><hr><div style="mso-element:footnote" id="ftn1">' +
      '<p class="MsoFootnoteText"><a href="#_ftnref1" name="_ftn1">[1]</a> Uden <b>moms</b>.</p></div></div>',
  );
  await expect(backgroundOf(page)).toHaveText('Taksten1 stiger.');
  await expect(page.getByRole('textbox', { name: 'Fodnote 1' })).toHaveText('Uden moms.');
  await page.getByRole('textbox', { name: 'Resumé, tekst' }).focus();
  await paste(
    app,
    '<p>Prisen<a class="sdfootnoteanc" name="sdfootnote1anc" href="#sdfootnote1sym"><sup>1</sup></a></p>' +
      '<div id="sdfootnote1"><p><a class="sdfootnotesym" name="sdfootnote1sym" href="#sdfootnote1anc">1</a>I kr.</p></div>',
  );
  await expect(page.getByRole('textbox', { name: 'Fodnote 2' })).toHaveText('Uden moms.');
  await expect(page.getByRole('textbox', { name: 'Fodnote 1' })).toHaveText('I kr.');
});

test('a note is undone with the text, and an empty one goes with Backspace', async ({ app: { page } }) => {
  await writeMeeting(page);
  await page.keyboard.type('Tekst');
  await page.keyboard.press('Control+Shift+N');
  const note = page.getByRole('textbox', { name: 'Fodnote 1' });
  await expect(note).toBeFocused();
  await page.keyboard.press('Backspace');
  await expect(note).toHaveCount(0);
  await expect(backgroundOf(page)).toBeFocused();
  await page.keyboard.press('Control+z');
  await expect(note).toHaveCount(1);
  await page.keyboard.press('Control+z');
  await expect(note).toHaveCount(0);
  await expect(backgroundOf(page)).toHaveText('Tekst');
});

test('what a note says is undone by itself, with the cursor in the note', async ({ app: { page } }) => {
  await writeMeeting(page);
  await page.keyboard.type('Tekst');
  await page.keyboard.press('Control+Shift+N');
  const note = page.getByRole('textbox', { name: 'Fodnote 1' });
  await page.keyboard.type('Noten');
  await expect(note).toHaveText('Noten');
  await page.keyboard.press('Control+z');
  await expect(note).toHaveText('');
  await expect(note).toBeFocused();
  await page.keyboard.press('Control+y');
  await expect(note).toHaveText('Noten');
});

test('an empty section says what to write there, and prints nothing of it', async ({
  app,
  dataDirectory,
}) => {
  const { page } = app;
  const help = 'Skriv, hvad der er gået forud for sagen.';
  await writeMeeting(page);
  await expect(backgroundOf(page)).toHaveAttribute('aria-placeholder', help);
  await expect(backgroundOf(page).locator('[data-guidance]')).toHaveAttribute('data-guidance', help);
  const file = path.join(dataDirectory, 'tom.docx');
  await answerSaveDialog(app.electron, file);
  await page.keyboard.press('F12');
  await page.getByRole('heading', { name: 'tom.docx er gemt' }).waitFor();
  const { value } = await mammoth.extractRawText({ buffer: await readFile(file) });
  expect(value).toContain('Takster');
  expect(value).not.toContain('gået forud');
  await page.getByRole('dialog').getByRole('button', { name: 'Luk', exact: true }).press('Enter');
  await backgroundOf(page).focus();
  await page.keyboard.type('x');
  await expect(backgroundOf(page)).not.toHaveAttribute('aria-placeholder', help);
});
