import type { Locator, Page } from '@playwright/test';
import { expectNothingFound } from './acts/axe.ts';
import { goTo, openSample } from './acts/open.ts';
import { pressWhileBusy } from './acts/pressWhileBusy.ts';
import { expect, test } from './harness/fixtures.ts';

const line = (page: Page, place: number): Locator => page.getByRole('treeitem').nth(place);
const summary = (page: Page): Locator => page.getByRole('textbox', { name: 'Resumé, tekst' });
const note = (page: Page): Locator => page.getByRole('textbox', { name: 'Fodnote 1' });
const wrongInNote = (page: Page): Locator => note(page).locator('.misspelled');
const wrong = (page: Page): Locator => summary(page).locator('.misspelled');
const menuItem = (page: Page, name: string): Locator => page.getByRole('menuitem', { name, exact: true });

/** Types at the start of the summary of the sample's third item. */
async function typeInSummary(page: Page, words: string): Promise<void> {
  await openSample(page);
  await line(page, 3).click();
  await summary(page).click();
  await page.keyboard.press('Control+Home');
  await page.keyboard.type(words);
}

test('a wrong word is underlined once it is written, and right ones are not', async ({ app: { page } }) => {
  await typeInSummary(
    page,
    'Hjemmeplejeleverandørernes takstbilag til KKR-mødet, jf. sag 31/4512 på eksempel.dk: komunnen',
  );
  // Not while it is being typed.
  await page.waitForTimeout(1000);
  await expect(wrong(page)).toHaveCount(0);
  await page.keyboard.type(' ');
  await expect(wrong(page)).toHaveText(['komunnen']);
  await expect(wrong(page)).toHaveAttribute('aria-invalid', 'spelling');
});

/** Notes what has the focus whenever these words are marked. What it returns tells, each once. */
async function noteFocusWhileMarked(page: Page, words: string): Promise<() => Promise<string[]>> {
  const noted = await page.evaluateHandle((marked) => {
    const roles = new Set<string>();
    document.addEventListener('selectionchange', () => {
      if (document.getSelection()?.toString() === marked) roles.add(document.activeElement?.role ?? 'none');
    });
    return roles;
  }, words);
  return () => noted.evaluate((roles) => [...roles]);
}

test('Shift+F10 on a wrong word offers the right one, and Enter writes it', async ({ app: { page } }) => {
  await typeInSummary(page, 'En komunne. ');
  await expect(wrong(page)).toHaveText(['komunne']);
  for (let step = 0; step < 4; step++) await page.keyboard.press('ArrowLeft');
  // Whoever writes on before the suggestions are there writes in the word, not over it.
  await pressWhileBusy(page, [
    { key: 'F10', keyCode: 121, shift: true },
    { key: 'x', keyCode: 88, text: 'x' },
  ]);
  await expect(summary(page)).toContainText('En komunxne. ');
  await page.keyboard.press('Backspace');
  await page.keyboard.press('ArrowLeft');
  await expect(wrong(page)).toHaveText(['komunne']);
  await page.keyboard.press('Shift+F10');
  await expect(page.getByRole('menu', { name: 'Forslag til komunne' })).toBeVisible();
  await expect(menuItem(page, 'kommune')).toBeFocused();
  await expectNothingFound(page, 'suggestions', '[role=menu]');
  // Whoever writes on before the right word is there writes behind it.
  await pressWhileBusy(page, [
    { key: 'Enter', keyCode: 13, text: '\r' },
    { key: 's', keyCode: 83, text: 's' },
    { key: 'r', keyCode: 82, text: 'r' },
  ]);
  await expect(summary(page)).toContainText('En kommunesr. ');
  await expect(summary(page)).toBeFocused();
  await page.keyboard.type('å');
  await expect(summary(page)).toContainText('En kommunesrå. ');
  await expect(wrong(page)).toHaveCount(0);
});

test('a right click offers suggestions, on a word that is half bold too', async ({ app: { page } }) => {
  await typeInSummary(page, 'En kom');
  await page.keyboard.press('Control+f');
  await page.keyboard.type('unne');
  await page.keyboard.press('Control+f');
  await page.keyboard.type(' her. ');
  await expect(wrong(page)).toHaveText(['kom', 'unne']);
  await wrong(page).last().click({ button: 'right' });
  await menuItem(page, 'kommune').click();
  await expect(summary(page)).toContainText('En kommune her.');
  await expect(wrong(page)).toHaveCount(0);
});

test('F7 goes from one wrong word to the next through the meeting, notes and titles too', async ({
  app: { page },
}) => {
  await typeInSummary(page, 'Komunnen ');
  await page.keyboard.press('Control+Shift+N');
  await expect(note(page)).toBeFocused();
  await page.keyboard.type('Se selskabt her.');
  await expect(wrongInNote(page)).toHaveText(['selskabt']);
  await line(page, 7).click();
  await page.getByRole('textbox', { name: 'Titel', exact: true }).fill('Orientring om kørsel');
  await line(page, 3).click();
  // Until then it is the other item's summary, and F7 would go on from where the cursor was in this one.
  await expect(wrong(page)).toHaveText(['Komunnen']);
  await summary(page).click();
  await expect(summary(page)).toBeFocused();
  await page.keyboard.press('Control+Home');
  const focusWhileMarked = await noteFocusWhileMarked(page, 'Komunnen');
  await page.keyboard.press('F7');
  await expect(page.getByRole('menu', { name: 'Forslag til Komunnen' })).toBeVisible();
  // Never while a letter would be written over the word.
  expect(await focusWhileMarked()).toEqual(['menuitem']);
  await menuItem(page, 'Ignorér, til Punkt lukkes').click();
  await expect(page.getByRole('menu')).toHaveCount(0);
  await expect(summary(page)).toBeFocused();
  await page.keyboard.press('F7');
  await expect(page.getByRole('menu', { name: 'Forslag til selskabt' })).toBeVisible();
  await menuItem(page, 'selskabet').click();
  await expect(note(page)).toHaveText('Se selskabet her.');
  await expect(note(page)).toBeFocused();
  await expect(wrongInNote(page)).toHaveCount(0);
  // What is put right in a note is one step, and the word is marked again; from there F7 goes on into the text.
  await expect(page.getByTitle('Fortryd: Ret stavefejl')).toBeVisible();
  await page.keyboard.press('Control+z');
  await expect(wrongInNote(page)).toHaveText(['selskabt']);
  await expect(note(page)).toBeFocused();
  await page.keyboard.press('Control+y');
  await expect(note(page)).toHaveText('Se selskabet her.');
  // The sample has one word that the dictionary does not know.
  await page.keyboard.press('F7');
  await expect(page.getByRole('menu', { name: 'Forslag til brandkravene' })).toBeVisible();
  await menuItem(page, 'Føj til ordlisten').click();
  await page.keyboard.press('F7');
  await expect(page.getByRole('menu', { name: 'Forslag til Orientring' })).toBeVisible();
  await expect(menuItem(page, 'Orientering')).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(line(page, 7)).toContainText('Orientering om kørsel');
  await page.keyboard.press('F7');
  await expect(page.getByText('Der er ingen stavefejl i mødets tekst.').first()).toBeVisible();
});

test('a word of one’s own is kept, and can be taken from the list again', async ({
  launch,
  app: { page, kill },
}) => {
  await typeInSummary(page, 'Flexturen her. ');
  await expect(wrong(page)).toHaveText(['Flexturen']);
  await page.keyboard.press('Control+Shift+N');
  await expect(note(page)).toBeFocused();
  await page.keyboard.type('Om Flexturen. ');
  await expect(wrongInNote(page)).toHaveText(['Flexturen']);
  await wrongInNote(page).click({ button: 'right' });
  await menuItem(page, 'Føj til ordlisten').click();
  await expect(wrongInNote(page)).toHaveCount(0);
  await expect(wrong(page)).toHaveCount(0);
  // What has been on screen for half a second survives a power cut.
  await page.waitForTimeout(500);
  await kill();

  const { page: reopened } = await launch();
  await goTo(reopened, 'Indstillinger');
  const list = reopened.getByRole('region', { name: 'Min ordliste' });
  await expect(list.getByRole('listitem')).toHaveText(['Flexturen']);
  await expectNothingFound(reopened, 'settings with a word list');
  await list.getByRole('textbox', { name: 'Nyt ord' }).fill('busplan');
  await reopened.keyboard.press('Enter');
  await expect(list.getByRole('listitem')).toHaveText(['busplan', 'Flexturen']);
  await list.getByRole('button', { name: 'Fjern Flexturen' }).click();
  await expect(list.getByRole('listitem')).toHaveText(['busplan']);
  await list.getByRole('button', { name: 'Tilføj ord' }).click();
  await expect(list.getByRole('listitem')).toHaveText(['busplan', 'Flexturen']);
});

test('a section in English is let be, and so is everything when spelling is off', async ({
  app: { page },
}) => {
  await typeInSummary(page, 'The steering commitee meets. ');
  await expect(wrong(page).first()).toHaveText('steering');
  await page.keyboard.press('Control+Shift+N');
  await expect(note(page)).toBeFocused();
  await page.keyboard.type('The commitee. ');
  await expect(wrongInNote(page).last()).toHaveText('commitee');
  await page.getByRole('button', { name: 'Mere om afsnittet Resumé' }).click();
  await page.getByRole('menuitemradio', { name: 'Sprog: engelsk' }).click();
  await expect(wrong(page)).toHaveCount(0);
  await expect(wrongInNote(page)).toHaveCount(0);
  await expect(summary(page)).toHaveAttribute('lang', 'en');
  await expect(note(page)).toHaveAttribute('lang', 'en');
  await page.getByRole('button', { name: 'Mere om afsnittet Resumé' }).click();
  await page.getByRole('menuitemradio', { name: 'Sprog: dansk' }).click();
  await expect(wrong(page).first()).toHaveText('steering');
  await goTo(page, 'Indstillinger');
  await page.getByRole('switch', { name: 'Understreg stavefejl, mens du skriver' }).click();
  await goTo(page, 'Møder');
  await page.getByRole('button', { name: 'Fortsæt dagsordenen' }).click();
  await line(page, 3).click();
  await summary(page).click();
  await page.waitForTimeout(500);
  await expect(wrong(page)).toHaveCount(0);
});
