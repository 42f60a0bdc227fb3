import { createBody, createMeeting, typeTitles } from './acts/compose.ts';
import { reach } from './acts/keyboard.ts';
import { expect, test } from './harness/fixtures.ts';

test('a body, a meeting and its items are made by keyboard alone', async ({ app: { page } }) => {
  await createBody(page, 'Styregruppen Ådal', 'styregruppen');
  await reach(page, 'Tilføj medlem');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('textbox', { name: 'Navn' }).last()).toBeFocused();
  await page.keyboard.type('Åse Højrup');
  await expect(page.getByRole('table', { name: 'Medlemmer' }).getByRole('textbox').first()).toHaveValue(
    'Åse Højrup',
  );

  await createMeeting(page, 'Ådal Rådhus');
  await expect(page.getByRole('treeitem', { name: 'Om mødet' })).toBeFocused();
  await expect(page.getByRole('textbox', { name: 'Navn' })).toHaveValue('Åse Højrup');

  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await typeTitles(page, ['Budget for næste år', 'Ny aftale om kørsel', 'Ærø og øerne']);
  await expect(page.getByRole('treeitem')).toHaveText([
    'Om mødet',
    '1Godkendelse af dagsorden',
    '2Godkendelse af referat fra seneste møde',
    '3Budget for næste år',
    '4Ny aftale om kørsel',
    '5Ærø og øerne',
    '6Eventuelt',
    '7Næste møde',
  ]);
});

test('items are moved, renamed, deleted and brought back by keyboard', async ({ app: { page } }) => {
  await createBody(page, 'Udvalg', 'udvalget');
  await createMeeting(page, 'Her');
  await typeTitles(page, ['Første', 'Andet']);
  await page.keyboard.press('Alt+ArrowUp');
  await expect(page.getByRole('treeitem').nth(1)).toHaveText('1Andet');
  await page.keyboard.press('F2');
  await page.keyboard.type('Omdøbt');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('treeitem').nth(1)).toHaveText('1Omdøbt');
  await page.keyboard.press('Delete');
  await expect(page.getByRole('treeitem', { name: 'Omdøbt' })).toHaveCount(0);
  await page.getByRole('button', { name: 'Fortryd', exact: true }).last().press('Enter');
  await expect(page.getByRole('treeitem').nth(1)).toHaveText('1Omdøbt');
});

test('a recommendation is typed as lead and points, a nested list with Tab', async ({ app: { page } }) => {
  await createBody(page, 'Udvalg', 'udvalget');
  await createMeeting(page, 'Her');
  await typeTitles(page, ['Takster']);
  await page.keyboard.press('F6');
  await expect(page.getByRole('textbox', { name: 'Titel', exact: true })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('textbox', { name: 'Resumé, tekst' })).toBeFocused();
  await page.keyboard.type('Kort sagt.');
  await page.keyboard.press('ArrowDown');
  const recommendation = page.getByRole('textbox', { name: 'Indstilling, tekst' });
  await expect(recommendation).toBeFocused();
  await page.keyboard.press('End');
  await page.keyboard.press('Enter');
  await page.keyboard.type('udvalget godkender taksterne');
  await page.keyboard.press('Enter');
  await page.keyboard.type('udvalget drøfter fristen');
  await expect(recommendation.locator('li')).toHaveText([
    'udvalget godkender taksterne',
    'udvalget drøfter fristen',
  ]);

  const background = page.getByRole('textbox', { name: 'Baggrund, tekst' });
  await page.keyboard.press('ArrowDown');
  await expect(background).toBeFocused();
  await page.keyboard.type('- første');
  await page.keyboard.press('Enter');
  await page.keyboard.type('anden');
  await page.keyboard.press('Tab');
  await expect(background.locator('ul ul li')).toHaveText('anden');
  await expect(page.getByText(/Gemt kl\./)).toBeVisible();
});

test('the row of tools, its menus and its list give the cursor back to where one was writing', async ({
  app: { page },
}) => {
  await createBody(page, 'Udvalg', 'udvalget');
  await createMeeting(page, 'Her');
  await typeTitles(page, ['Takster']);
  await page.keyboard.press('F6');
  await page.keyboard.press('Enter');
  const summary = page.getByRole('textbox', { name: 'Resumé, tekst' });
  await expect(summary).toBeFocused();
  await page.keyboard.type('Kort sgt');
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('ArrowLeft');

  await page.keyboard.press('Alt+F10');
  await expect(page.getByRole('combobox', { name: 'Typografi' })).toBeFocused();
  await reach(page, 'Tabel', 'ArrowRight');
  await page.keyboard.press('Enter');
  await page.getByRole('menuitem', { name: 'Indsæt tabel' }).waitFor();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('button', { name: 'Tabel', exact: true })).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(summary).toBeFocused();
  await page.keyboard.type('a');
  await expect(summary).toHaveText('Kort sagt');

  await page.getByRole('combobox', { name: 'Typografi' }).click();
  await page.getByRole('option', { name: 'Citat' }).click();
  await expect(summary).toBeFocused();
  await expect(summary.locator('blockquote')).toHaveText('Kort sagt');
});
