import { mkdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Locator, Page } from '@playwright/test';
import mammoth from 'mammoth';
import { contentOfMeeting } from '#shared/package/content.ts';
import { doc, p, recommendation } from '#shared/richText/build.ts';
import { writePackageFile } from '../../electron/package/packageFile.ts';
import { aSnapshot } from '../builders/meeting.ts';
import { expectNothingFound } from './acts/axe.ts';
import { exportPackage, openNewMeeting } from './acts/packages.ts';
import { answerOpenDialog, answerSaveDialog } from './harness/dialogs.ts';
import { expect, test } from './harness/fixtures.ts';
import type { RunningApp } from './harness/runningApp.ts';

const meeting = aSnapshot([
  { title: 'Broen', order: 'a0', sections: [{ heading: 'Baggrund', content: doc(p('Broen er lukket.')) }] },
  {
    title: 'Stien',
    order: 'a1',
    appendices: ['Kort over stien'],
    sections: [
      { heading: 'Baggrund', content: doc(p('Stien er smal og mørk om vinteren.')) },
      {
        heading: 'Indstilling',
        kind: 'recommendation',
        content: recommendation('Det indstilles, at udvalget', [
          { id: 'p1', words: ['godkender lys på stien'] },
        ]),
      },
    ],
  },
]);

test('secretary and chair hold a meeting together, each on a computer of their own', async ({
  launch,
  dataDirectory,
}) => {
  const file = (name: string): string => path.join(dataDirectory, name);
  await writePackageFile(file('start.punkt'), contentOfMeeting(meeting), { appVersion: '0.0.0' });
  const secretary = await launch({ switches: [file('start.punkt')] });
  await openNewMeeting(secretary.page);
  await exportPackage(secretary, file('1.punkt'));
  await secretary.page.keyboard.press('Escape');

  await mkdir(file('chair'));
  const chair = await launch({ dataDirectory: file('chair'), switches: [file('1.punkt')] });
  await openAsChair(chair.page);
  await expectNothingFound(chair.page, "the chair's view");
  await writeNotes(chair.page);
  await readAppendix(chair.page);

  // The agenda gets another order and other numbers, and other words stand before the passage; then it is sent out.
  const lines = secretary.page.getByRole('treeitem');
  await lines.nth(2).click();
  await expect(lines.nth(2)).toBeFocused();
  await secretary.page.keyboard.press('Alt+ArrowUp');
  await expect(lines.nth(1)).toContainText('Stien');
  const background = secretary.page.getByRole('textbox', { name: 'Baggrund, tekst' });
  await background.press('Control+Home');
  await secretary.page.keyboard.type('Langs åen. ');
  await expect(secretary.page.getByText(/Gemt kl\./)).toBeVisible();
  await sendOut(secretary, file('2.docx'));
  await exportPackage(secretary, file('2.punkt'));
  await secretary.page.keyboard.press('Escape');

  await takeOver(chair, file('2.punkt'));
  await handBack(chair, file('noter.punkt'));

  await open(secretary, file('noter.punkt'));
  const question = secretary.page.getByRole('dialog', { name: 'Noter fra Karen Lund' });
  await expectNothingFound(secretary.page, 'what was handed back');
  await question.getByRole('button', { name: 'Læs noterne ind' }).press('Enter');
  await expect(question).toBeHidden();
  const notes = secretary.page.getByRole('complementary', { name: 'Noter' });
  await expect(notes).toContainText('Er prisen med?');
  await expect(notes).not.toContainText('Hemmeligt');
  await expect(notes.getByText('Udkast til beslutning, Karen Lund')).toBeVisible();
  await takeInTheDraft(secretary, file('referat.docx'));
});

test('a chair puts wrong words right in notes and drafts, and finds words of other items', async ({
  launch,
  dataDirectory,
}) => {
  const file = path.join(dataDirectory, 'start.punkt');
  await writePackageFile(file, contentOfMeeting(meeting), { appVersion: '0.0.0' });
  const { page } = await launch({ switches: [file] });
  await openAsChair(page);
  await page.keyboard.press('Control+PageDown');
  await expect(page.getByRole('heading', { name: '2. Stien' })).toBeVisible();
  await writeWrongWords(page);
  await correctSpelling(page);
  await findInAgenda(page);
});

async function writeWrongWords(page: Page): Promise<void> {
  await page.keyboard.press('Control+Shift+M');
  await expect(noteField(page)).toBeFocused();
  await page.keyboard.type('Er prissen med?');
  await draftField(page).click();
  await expect(draftField(page)).toBeFocused();
  await page.keyboard.type('Arbejdet begyndr i maj.');
  await expect(draftField(page)).toHaveText('Arbejdet begyndr i maj.');
}

/** F7 goes through what the chair wrote, the note's field and the draft's text, and through nothing else. */
async function correctSpelling(page: Page): Promise<void> {
  const right = (word: string): Locator => page.getByRole('menuitem', { name: word, exact: true });
  await page.keyboard.press('F7');
  await expect(page.getByRole('menu', { name: 'Forslag til prissen' })).toBeVisible();
  await right('prisen').press('Enter');
  await expect(noteField(page)).toHaveValue('Er prisen med?');
  await expect(noteField(page)).toBeFocused();
  await page.keyboard.press('F7');
  await expect(page.getByRole('menu', { name: 'Forslag til begyndr' })).toBeVisible();
  await right('begynder').press('Enter');
  await expect(draftField(page)).toHaveText('Arbejdet begynder i maj.');
  await expect(draftField(page)).toBeFocused();
  await page.keyboard.press('F7');
  await expect(page.getByText('Der er ingen stavefejl i mødets tekst.').first()).toBeVisible();
}

/** Words of another item are found, and Esc leads back to the item that was read. */
async function findInAgenda(page: Page): Promise<void> {
  const field = page.getByRole('textbox', { name: 'Søg i mødet' });
  await page.keyboard.press('Control+b');
  await expect(field).toBeFocused();
  await field.fill('lukket');
  await field.press('Enter');
  await expect(page.getByRole('search').getByRole('status')).toHaveText('1 af 1, punkt 1, Baggrund');
  await expect(page.locator('.foundNow')).toHaveText('lukket');
  await expect(page.getByRole('heading', { name: '1. Broen' })).toBeVisible();
  await field.press('Escape');
  await expect(page.getByRole('search')).toHaveCount(0);
  await expect(page.getByRole('heading', { name: '2. Stien' })).toBeVisible();
}

const besideItem = (page: Page): Locator => page.getByRole('complementary', { name: 'Noter og bilag' });
const noteField = (page: Page): Locator => besideItem(page).getByRole('textbox', { name: 'Note' });
const draftField = (page: Page): Locator =>
  besideItem(page).getByRole('textbox', { name: 'Udkast til beslutning' });

async function sendOut({ electron, page }: RunningApp, target: string): Promise<void> {
  await answerSaveDialog(electron, target);
  await act(page, 'Send dagsorden ud');
  const done = page.getByRole('dialog', { name: `${path.basename(target)} er gemt` });
  await expect(done.getByRole('button', { name: 'Åbn i Word' })).toBeFocused({ timeout: 20_000 });
  await page.keyboard.press('Escape');
  await expect(done).toHaveCount(0);
}

async function open({ electron, page }: RunningApp, file: string): Promise<void> {
  await answerOpenDialog(electron, [file]);
  await page.keyboard.press('Control+o');
}

/** From the double click to the first item: the name, and Enter. */
async function openAsChair(page: Page): Promise<void> {
  const dialog = page.getByRole('dialog', { name: 'Nyt møde' });
  await expect(dialog.getByRole('button', { name: 'Læs som formand' })).toBeFocused();
  await dialog.getByRole('textbox', { name: 'Dit navn på noter' }).fill('Karen Lund');
  await dialog.getByRole('button', { name: 'Læs som formand' }).press('Enter');
  await expect(dialog).toBeHidden();
  await expect(page.getByText('Formandens visning')).toBeVisible();
  await expect(page.getByRole('region', { name: 'Meddelelser' })).toContainText('er åbnet');
}

/** A shared note on marked words, one that stays here, and a draft decision, all by keyboard. */
async function writeNotes(page: Page): Promise<void> {
  await page.keyboard.press('Control+PageDown');
  const text = page.getByRole('textbox', { name: 'Baggrund, tekst' });
  await expect(text).toHaveText('Stien er smal og mørk om vinteren.');
  await text.press('Control+Home');
  // Three words.
  for (let count = 0; count < 3; count += 1) await page.keyboard.press('Control+Shift+ArrowRight');
  await page.keyboard.type('Kan ikke skrives');
  await expect(text).toHaveText('Stien er smal og mørk om vinteren.');
  await page.keyboard.press('Control+Shift+M');
  const panel = page.getByRole('complementary', { name: 'Noter og bilag' });
  const fields = panel.getByRole('textbox', { name: 'Note' });
  await expect(fields).toBeFocused();
  await page.keyboard.type('Er prisen med?');
  await panel.getByRole('switch', { name: 'Kun for dig' }).press('Space');
  await expect(panel.getByRole('switch', { name: 'Deles med sekretariatet' })).toBeChecked();
  await expect(page.locator('.notedNow')).toHaveText(/^Stien er smal ?$/);
  await page.keyboard.press('Control+Shift+M');
  await expect(fields.nth(1)).toBeFocused();
  await page.keyboard.type('Hemmeligt');
  await expect(panel.getByText('Hele punktet')).toBeVisible();
  await page.keyboard.press('Control+1');
  const draft = panel.getByRole('textbox', { name: 'Udkast til beslutning' });
  await expect(draft).toHaveText('Udvalget godkender lys på stien.');
  await draft.press('Control+End');
  await page.keyboard.press('Enter');
  await page.keyboard.type('Arbejdet begynder i maj.');
  await expect(draft).toContainText('i maj.');
}

/** Opens an appendix in the place of its item, and comes back to where it was opened. */
async function readAppendix(page: Page): Promise<void> {
  const panel = page.getByRole('complementary', { name: 'Noter og bilag' });
  await panel.getByRole('tab', { name: /Bilag/ }).press('Enter');
  const appendix = panel.getByRole('button', { name: 'Kort over stien' });
  await appendix.press('Enter');
  await expect(page.getByRole('region', { name: 'Bilag', exact: true })).toContainText('Kort over stien');
  await expectNothingFound(page, "an appendix in the chair's view");
  await page.getByRole('button', { name: 'Tilbage til punktet' }).press('Enter');
  await expect(appendix).toBeFocused();
}

async function takeOver(chair: RunningApp, file: string): Promise<void> {
  const { page } = chair;
  await open(chair, file);
  const known = page.getByRole('dialog', { name: 'Mødet findes allerede her' });
  await known.getByRole('button', { name: 'Læs ændringer ind' }).press('Enter');
  await expect(known).toBeHidden();
  await expect(page.getByText('3 af 3 noter fandt deres sted igen.').first()).toBeVisible();
  await page.getByRole('button', { name: /^1\s*Stien/ }).press('Enter');
  await expect(page.getByRole('heading', { name: '1. Stien' })).toBeVisible();
  await expect(page.getByText('Ændret, siden du læste det')).toBeVisible();
  await expect(page.locator('.noted, .notedNow')).toHaveText(/^Stien er smal ?$/);
}

async function handBack({ electron, page }: RunningApp, target: string): Promise<void> {
  await answerSaveDialog(electron, target);
  await page.keyboard.press('F12');
  const dialog = page.getByRole('dialog', { name: 'Gem til sekretariatet' });
  await expect(dialog.getByRole('listitem')).toHaveCount(2);
  await expect(dialog.getByText('1 note er kun for dig og kommer ikke med.')).toBeVisible();
  await expectNothingFound(page, 'what is handed back');
  await dialog.getByRole('button', { name: 'Gem fil …' }).press('Enter');
  await expect(page.getByRole('dialog', { name: `${path.basename(target)} er gemt` })).toBeVisible();
}

async function takeInTheDraft({ electron, page }: RunningApp, target: string): Promise<void> {
  await page.keyboard.press('Shift+F5');
  const words = page.getByRole('textbox', { name: 'Beslutning', exact: true });
  await expect(words).toHaveText('');
  await expect(page.getByRole('button', { name: 'Indsæt i beslutningen', exact: true })).toBeVisible();
  await words.focus();
  await expect(words).toBeFocused();
  await page.keyboard.press('Control+Enter');
  await expect(words).toHaveText('Udvalget godkender lys på stien.Arbejdet begynder i maj.');
  await expect(page.getByText('Står i beslutningen')).toBeVisible();
  await page.keyboard.press('Control+z');
  await expect(words).toHaveText('');
  await page.getByRole('button', { name: 'Indsæt i beslutningen', exact: true }).press('Enter');
  await expect(words).toContainText('i maj.');
  await answerSaveDialog(electron, target);
  await page.keyboard.press('Shift+F12');
  await expect(page.getByRole('dialog', { name: `${path.basename(target)} er gemt` })).toBeVisible({
    timeout: 20_000,
  });
  const { value } = await mammoth.extractRawText({ buffer: await readFile(target) });
  expect(value).toContain('Arbejdet begynder i maj.');
  expect(value).not.toContain('Er prisen med?');
}

/** Does an act by its name, as from the search field. */
async function act(page: Page, name: string): Promise<void> {
  await page.keyboard.press('Control+e');
  await page.getByRole('combobox').and(page.locator(':focus')).waitFor();
  await page.keyboard.type(name);
  await page.getByRole('option', { name, exact: true, selected: true }).waitFor();
  await page.keyboard.press('Enter');
}
