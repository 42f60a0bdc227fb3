import type { Page } from '@playwright/test';
import { createBody } from './acts/compose.ts';
import { doAct } from './acts/doAct.ts';
import { reach } from './acts/keyboard.ts';
import { goTo, openSample } from './acts/open.ts';
import { expect, test } from './harness/fixtures.ts';

test('a year is planned by keyboard: every third Tuesday but in July, and one of them is made', async ({
  app: { page },
}) => {
  await createBody(page, 'Udvalget for Stier', 'udvalget');
  await doAct(page, 'Gå til Årshjul');
  await page.getByRole('radiogroup').waitFor();
  await doAct(page, 'Planlæg flere møder');
  await page.getByRole('dialog').waitFor();
  await reach(page, 'Sted');
  await page.keyboard.type('Bådhuset');
  await page.keyboard.press('Enter');
  await expect(page.getByText('11 møder er planlagt.', { exact: true })).toBeVisible();
  await expect(rows(page)).toHaveCount(11);

  await page.getByRole('radio', { name: /^juli: 0 møder/ }).click();
  await page.keyboard.press('ArrowRight');
  await expect(page.getByRole('radio', { name: /^august: 1 møde/ })).toBeFocused();
  await expect(page.getByRole('radio', { name: /^august/ })).toBeChecked();
  const august = rows(page).filter({ hasText: 'august' });
  await expect(august.getByRole('button', { expanded: true })).toBeVisible();
  await august.getByRole('button', { name: 'Opret møde' }).press('Enter');
  await expect(august.getByText('Kladde')).toBeVisible();
  const openIt = august.getByRole('button', { name: 'Åbn mødet' });
  await expect(openIt).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('textbox', { name: 'Sted' })).toHaveValue('Bådhuset');
});

test('several meetings that were planned by mistake are undone in one go', async ({ app: { page } }) => {
  await createBody(page, 'Udvalget', 'udvalget');
  await doAct(page, 'Gå til Årshjul');
  await doAct(page, 'Planlæg flere møder');
  await reach(page, 'Sted');
  await page.keyboard.press('Enter');
  await expect(rows(page)).toHaveCount(11);
  await page.keyboard.press('Control+z');
  await expect(rows(page)).toHaveCount(0);
  await page.keyboard.press('Control+y');
  await expect(rows(page)).toHaveCount(11);
});

test('a planned meeting gets topics, which become items when it is made', async ({ app: { page } }) => {
  await createBody(page, 'Udvalget', 'udvalget');
  await doAct(page, 'Gå til Årshjul');
  await page.getByRole('radiogroup').waitFor();
  await page.keyboard.press('Control+n');
  await page.getByRole('dialog').waitFor();
  const day = page.getByRole('dialog').getByRole('combobox', { name: 'Dato' });
  await expect(day).toBeFocused();
  const suggested = await day.inputValue();
  await page.keyboard.press('Control+a');
  await page.keyboard.type('29-02-2031');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog').getByText('»29-02-2031« er ikke en dato.')).toBeVisible();
  await expect(day).toBeFocused();
  await page.keyboard.press('Control+a');
  await page.keyboard.type('fredag den 1/5');
  await expect(page.getByRole('dialog').getByText(/dag den 1\.\smaj\s\d{4}$/)).toBeVisible();
  await page.keyboard.press('Control+a');
  await page.keyboard.type(suggested.replaceAll('-', '/'));
  await reach(page, 'Sted');
  await expect(day).toHaveValue(suggested);
  await page.keyboard.type('Salen');
  await page.getByRole('textbox', { name: 'Emner til mødet' }).focus();
  await page.keyboard.type('Broen');
  await page.keyboard.press('Enter');
  await page.keyboard.type('Stien');
  await page.keyboard.press('Tab');
  await page.keyboard.type('14');
  await page.keyboard.press('Enter');
  await expect(rows(page)).toContainText(['frist']);
  await page.getByRole('button', { name: 'Opret møde' }).first().press('Enter');
  await expect(rows(page).getByText('Kladde')).toBeVisible();

  await expect(page.getByRole('img', { name: 'På dagsordenen' })).toHaveCount(2);
  await page.getByRole('button', { name: 'Åbn mødet' }).press('Enter');
  await expect(page.getByRole('treeitem', { name: 'Broen' })).toBeVisible();
  await expect(page.getByRole('treeitem', { name: 'Stien' })).toBeVisible();
});

test('a theme is added, moved, removed and brought back by keyboard', async ({ app: { page } }) => {
  await openSample(page);
  await goTo(page, 'Årshjul');
  await doAct(page, 'Tilføj tema');
  await page.getByRole('textbox', { name: 'Tema' }).waitFor();
  await page.keyboard.type('Trivsel');
  await page.keyboard.press('Enter');
  const theme = page
    .getByRole('list', { name: 'Temaer' })
    .getByRole('listitem')
    .filter({ hasText: 'Trivsel' });
  await expect(theme).toContainText('januar');
  await chooseInMenu(page, 'Mere om Trivsel', 'Flyt en måned senere');
  await expect(theme).toContainText('februar');
  await expect(page.getByRole('radio', { name: /^februar: 0 møder, 3 temaer, 1 frist/ })).toBeVisible();
  await chooseInMenu(page, 'Mere om Trivsel', 'Fjern');
  await expect(theme).toHaveCount(0);
  await page.getByRole('button', { name: 'Fortryd', exact: true }).last().press('Enter');
  await expect(theme).toContainText('februar');
});

test('the year is copied to the next one, and read there as a list', async ({ app: { page } }) => {
  await openSample(page);
  await goTo(page, 'Årshjul');
  await page.getByRole('radiogroup', { name: 'Måneder i 2031' }).waitFor();
  await doAct(page, 'Kopiér årshjulet til næste år');
  await expect(page.getByRole('radiogroup', { name: 'Måneder i 2032' })).toBeVisible();
  await page.getByRole('button', { name: 'Liste' }).press('Enter');
  const june = page.getByRole('region', { name: 'juni' });
  await expect(june.getByRole('listitem').filter({ hasText: 'Ordinært møde' })).toContainText('18. juni');
  await expect(june).toContainText('Brugerpanel');
  await page.keyboard.press('Control+PageUp');
  await expect(june).toContainText('20. juni');
  await page.keyboard.press('Control+PageDown');
  await expect(june).toContainText('18. juni');
});

test('the year is put into an item as a table, and taken out again', async ({ app, launch }) => {
  const { page } = app;
  await openSample(page);
  await page.getByRole('treeitem').nth(5).click();
  const text = page.getByRole('textbox', { name: 'Baggrund, tekst' });
  await text.click();
  await page.keyboard.press('Control+End');
  await doAct(page, 'Indsæt årshjul');
  await page.getByRole('region', { name: 'Sådan bliver tabellen' }).waitFor();
  await page.getByRole('checkbox', { name: 'Temaer' }).press('Space');
  await page.getByRole('button', { name: 'Indsæt tabel' }).press('Enter');
  await expect(text.getByRole('row')).toHaveCount(7);
  await expect(text.locator('th')).toHaveText(['Dato', 'Tidspunkt', 'Emner', 'Sted', 'Temaer']);
  await expect(text).toBeFocused();
  await page.keyboard.press('Control+z');
  await expect(text.getByRole('row')).toHaveCount(0);
  await page.keyboard.press('Control+y');
  await expect(text.getByRole('row')).toHaveCount(7);

  await expect(page.getByText(/Gemt kl\./)).toBeVisible();
  await app.kill();
  const { page: again } = await launch();
  await again.getByRole('treeitem').nth(5).click();
  await expect(again.getByRole('textbox', { name: 'Baggrund, tekst' }).getByRole('row')).toHaveCount(7);
});

/** Does an act from the search field, which gives the focus back when it is done. */
async function chooseInMenu(page: Page, menu: string, act: string): Promise<void> {
  await page.getByRole('button', { name: menu }).press('Enter');
  await page.getByRole('menuitem', { name: act }).press('Enter');
}

function rows(page: Page) {
  return page.getByRole('list', { name: 'Møder og frister' }).locator('> li');
}
