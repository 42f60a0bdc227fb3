import type { Locator, Page } from '@playwright/test';
import { reach } from './acts/keyboard.ts';
import { whileDrawingsWait } from './acts/whileDrawingsWait.ts';
import { expect, test } from './harness/fixtures.ts';

test('minutes are mended, approved and added to by keyboard alone', async ({ app: { page } }) => {
  await page.getByRole('button', { name: 'Eksempel på et referat' }).waitFor();
  await reach(page, 'Eksempel på et referat');
  await page.keyboard.press('Enter');
  await expect(row(page, 'Mødet')).toBeVisible();
  await openFourthRow(page);
  await mendWords(page);
  await page.keyboard.press('Control+PageUp');
  await page.keyboard.press('Control+PageUp');
  await page.keyboard.press('Control+PageUp');
  await expect(page.getByRole('heading', { name: 'Mødet', level: 2 })).toBeVisible();
  await correctBreaks(page);
  await approve(page);
  await addAndRemove(page);
});

async function openFourthRow(page: Page): Promise<void> {
  await page.keyboard.press('F6');
  await expect(row(page, 'Mødet')).toBeFocused();
  for (let step = 0; step < 3; step += 1) await page.keyboard.press('ArrowDown');
  await expect(row(page, /^3 Sekretariatets budget/)).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(decision(page)).toBeVisible();
}

/** The wrong word by its suggestions, another one by replacing it. */
async function mendWords(page: Page): Promise<void> {
  await page.keyboard.press('Control+5');
  await expect(decision(page)).toBeFocused();
  await page.keyboard.type(' En komunne holder fest. ');
  await expect(decision(page).locator('.misspelled')).toHaveText(['komunne']);
  await page.keyboard.press('Control+ArrowLeft');
  for (let word = 0; word < 3; word += 1) await page.keyboard.press('Control+ArrowLeft');
  await page.keyboard.press('F7');
  await expect(page.getByRole('menuitem', { name: 'kommune', exact: true })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(decision(page)).toContainText('En kommune holder fest.');
  await expect(decision(page)).toBeFocused();

  await page.keyboard.press('Control+h');
  await expect(page.getByRole('textbox', { name: 'Søg i mødet' })).toBeFocused();
  await page.keyboard.type('fest');
  await expect(page.getByRole('search').getByRole('status')).toHaveText('1 sted');
  await reach(page, 'Erstat med');
  await page.keyboard.type('møde');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('search').getByRole('status')).toHaveText('1 af 1, punkt 3, beslutning');
  await page.keyboard.press('Enter');
  await expect(decision(page)).toContainText('En kommune holder møde.');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('search')).toHaveCount(0);
}

async function correctBreaks(page: Page): Promise<void> {
  await reach(page, 'Ret pauser …');
  const hadFocus = await noteFocusAsDialogComes(page);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('textbox', { name: 'Mødet begyndte' }).last()).toBeFocused();
  // With the drawing that showed it: whoever sees a dialog may press its keys.
  expect(await hadFocus()).toBe(true);
  await reach(page, 'Tilføj pause');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('textbox', { name: 'Pause fra' }).last()).toBeFocused();
  await page.keyboard.type('11.30');
  await page.keyboard.press('Tab');
  await page.keyboard.type('11.20');
  await expect(page.getByRole('alert').filter({ hasText: 'før den begynder' })).toBeVisible();
  await page.keyboard.press('Control+a');
  await page.keyboard.type('11.40');
  await keep(page, 'Ret pauser …');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('textbox', { name: 'Pause fra' })).toHaveCount(2);
  await expect(page.getByRole('textbox', { name: 'Pause fra' }).last()).toHaveValue('11.30');
  await page.keyboard.press('Escape');
  await dialogGone(page);
}

/** What it returns tells whether the dialog that came since had the focus as it was drawn. */
async function noteFocusAsDialogComes(page: Page): Promise<() => Promise<boolean | null>> {
  const noted = await page.evaluateHandle(() => {
    const seen: { hadFocus: boolean | null } = { hadFocus: null };
    const look = (): void => {
      const dialog = document.querySelector('[role="dialog"]');
      if (dialog) seen.hadFocus ??= dialog.contains(document.activeElement);
    };
    new MutationObserver(look).observe(document.body, { childList: true, subtree: true });
    return seen;
  });
  return () => noted.evaluate(({ hadFocus }) => hadFocus);
}

/** Enter in a field keeps what the dialog says, and the focus goes back to what opened it. */
async function keep(page: Page, opener: string): Promise<void> {
  await page.keyboard.press('Enter');
  await dialogGone(page);
  await expect(page.getByRole('button', { name: opener })).toBeFocused();
}

async function approve(page: Page): Promise<void> {
  await expect(page.getByRole('button', { name: 'Ret pauser …' })).toBeFocused();
  await reach(page, 'Godkend referatet …');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog').locator('input:focus')).toHaveCount(1);
  // The list of additions comes with the drawing that takes the dialog away, and leaves it to that to give the focus back.
  await whileDrawingsWait(page, async () => {
    await page.keyboard.press('Enter');
    await page.waitForTimeout(400);
  });
  await dialogGone(page);
  await expect(page.getByRole('button', { name: 'Ophæv godkendelsen' })).toBeFocused();
}

async function addAndRemove(page: Page): Promise<void> {
  await reach(page, 'Skriv tilføjelse');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('combobox', { name: 'Gælder' })).toBeFocused();
  await reach(page, 'Tilføjelse*');
  await page.keyboard.type('Afbuddet kom dagen før.');
  await reach(page, 'Gem tilføjelse');
  await keep(page, 'Skriv tilføjelse');
  await expect(page.getByText('Afbuddet kom dagen før.')).toBeVisible();
  await reach(page, 'Fjern tilføjelse', 'Shift+Tab');
  await page.keyboard.press('Enter');
  await expect(page.getByText('Afbuddet kom dagen før.')).toHaveCount(0);
  await expect(page.getByRole('button', { name: 'Skriv tilføjelse' })).toBeFocused();
}

async function dialogGone(page: Page): Promise<void> {
  await page.getByRole('dialog').waitFor({ state: 'detached' });
}

function row(page: Page, name: string | RegExp): Locator {
  const list = page.getByRole('navigation', { name: 'Beslutninger på mødet' });
  return list.getByRole('button', { name, exact: true });
}

function decision(page: Page): Locator {
  return page.getByRole('textbox', { name: 'Beslutning' });
}
