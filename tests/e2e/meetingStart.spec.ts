import type { Page } from '@playwright/test';
import { expectNothingFound } from './acts/axe.ts';
import { createBody, createMeeting, typeTitles } from './acts/compose.ts';
import { reach } from './acts/keyboard.ts';
import { goTo, openSample } from './acts/open.ts';
import { expect, test } from './harness/fixtures.ts';

const dialog = (page: Page) => page.getByRole('dialog', { name: 'Nyt møde' });
const rows = (page: Page) => page.getByRole('treeitem');

test('a new meeting is filled in from the last one and the body’s standard items', async ({
  app: { page },
}) => {
  await createBody(page, 'Styregruppen Ådal', 'styregruppen');
  await createMeeting(page, 'Ådal Rådhus', '12-03-2031');
  await expect(rows(page).nth(2)).toHaveText('2Godkendelse af referat fra seneste møde');
  await expect(rows(page).nth(2).getByRole('img', { name: 'Mangler en dato' })).toBeAttached();
  await goTo(page, 'Udvalg');
  await page.getByRole('table', { name: 'Medlemmer' }).waitFor();

  await page.keyboard.press('Control+n');
  await expect(dialog(page).getByLabel('Dato')).toHaveValue('09-04-2031');
  await expect(dialog(page).getByLabel('Sted')).toHaveValue('Ådal Rådhus');
  await reach(page, 'Sted');
  await page.keyboard.press('Enter');
  await expect(dialog(page)).toHaveCount(0);
  await expect(rows(page).nth(2)).toHaveText('2Godkendelse af referat fra mødet den 12. marts 2031');
  await rows(page).nth(2).click();
  await expect(page.getByRole('textbox', { name: 'Indstilling, tekst' })).toContainText(
    'styregruppen godkender referatet fra mødet den 12. marts 2031',
  );
  await rows(page).nth(4).click();
  await expect(page.getByRole('textbox', { name: 'Sagsfremstilling, tekst' })).toHaveText(
    'Næste møde er endnu ikke fastlagt.',
  );
});

test('a field is put into a standard item from its menu, and one that is none is pointed out', async ({
  app: { page },
}) => {
  await createBody(page, 'Udvalget', 'udvalget');
  const title = page.getByRole('list', { name: 'Sidst på dagsordenen' }).getByRole('textbox').first();
  await title.press('End');
  await page.keyboard.type(' siden ');
  await page.getByRole('button', { name: 'Indsæt felt i Eventuelt siden' }).waitFor();
  await reach(page, 'Indsæt felt i Eventuelt siden');
  await page.keyboard.press('Enter');
  await page.getByRole('menuitem', { name: /Det forrige mødes dato/ }).press('Enter');
  await expect(title).toHaveValue('Eventuelt siden {forrige møde}');
  await expect(title).toBeFocused();
  await page.keyboard.type(' {fejl}');
  await expect(page.getByRole('alert')).toContainText('{fejl} er ikke et felt.');
  await page.keyboard.press('Backspace');
  await page.keyboard.press('Backspace');
  await expect(page.getByRole('alert')).toHaveCount(0);
});

test('an earlier meeting is copied from the list, without its texts', async ({ app: { page } }) => {
  await openSample(page);
  const count = await rows(page).count();
  await goTo(page, 'Møder');
  await page.getByRole('button', { name: 'Mere om mødet fredag den 14. marts 2031' }).press('Enter');
  await page.getByRole('menuitem', { name: 'Nyt møde som kopi …' }).press('Enter');
  await expect(dialog(page).getByRole('combobox', { name: 'Begynd med' })).toHaveText(
    'Kopi af mødet fredag den 14. marts 2031',
  );
  await dialog(page).getByRole('checkbox', { name: 'Tag teksterne og bilagene med' }).press('Space');
  await dialog(page).getByLabel('Sted').press('Enter');
  await expect(dialog(page)).toHaveCount(0);
  // Two topics were planned for the day that is suggested.
  await expect(rows(page)).toHaveCount(count + 2);
  await expect(rows(page).nth(2)).toContainText('Godkendelse af referat fra mødet den 14. marts 2031');
  await rows(page).nth(3).click();
  await expect(page.getByRole('textbox', { name: 'Resumé, tekst' })).toHaveText('');
});

test('the dialog suggests for the body that is chosen, and keeps what was typed', async ({
  app: { page },
}) => {
  await createBody(page, 'Udvalget', 'udvalget');
  await createMeeting(page, 'Bådhuset', '12-03-2031');
  await typeTitles(page, ['Broen']);
  await page.keyboard.press('Control+e');
  await page.keyboard.type('nyt møde');
  await page.getByRole('option', { selected: true }).filter({ hasText: 'Nyt møde' }).waitFor();
  await page.keyboard.press('Enter');
  await reach(page, 'Fra kl.');
  await page.keyboard.type('8.15');
  await dialog(page).getByRole('combobox', { name: 'Begynd med' }).press('Enter');
  await page.getByRole('option', { name: /Kopi af mødet/ }).waitFor();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(dialog(page).getByRole('combobox', { name: 'Begynd med' })).toHaveText(/Kopi af mødet/);
  await dialog(page).getByLabel('Sted').press('Enter');
  await expect(rows(page)).toHaveText([
    'Om mødet',
    '1Broen',
    '2Godkendelse af dagsorden',
    '3Godkendelse af referat fra mødet den 12. marts 2031',
    '4Eventuelt',
    '5Næste møde',
  ]);
  await expect(page.getByLabel('Fra kl.')).toHaveValue('8.15');
});

test('a closed item gets a public title of its own, and a presenter from among the participants', async ({
  app: { page },
}) => {
  await openSample(page);
  await rows(page).nth(3).click();
  await page.getByRole('button', { name: 'Åben eller lukket: Åben' }).press('Enter');
  await page.getByRole('menuitemradio', { name: 'Lukket' }).press('Enter');
  const publicTitle = page.getByRole('textbox', { name: 'Offentlig titel' });
  await expect(publicTitle).toHaveValue('');
  await expect(rows(page).nth(3).getByRole('img', { name: 'Mangler offentlig titel' })).toBeAttached();
  await publicTitle.press('End');
  await page.keyboard.type('En sag om takster');
  await expect(rows(page).nth(3).getByRole('img', { name: 'Mangler offentlig titel' })).toHaveCount(0);

  const presenter = page.getByRole('combobox', { name: 'Forelægger' });
  await presenter.press('Control+a');
  await page.keyboard.type('a');
  await page.keyboard.press('ArrowDown');
  const first = page.getByRole('option', { selected: true });
  const name = await first.innerText();
  await expectNothingFound(page, 'closed item with suggestions');
  await page.keyboard.press('Enter');
  await expect(presenter).toHaveValue(name);
  await expect(page.getByRole('listbox')).toHaveCount(0);
  await page.keyboard.press('Tab');
  await expect(page.getByRole('textbox', { name: 'Gæster' })).toBeFocused();
  await page.keyboard.type('To gæster');
  await rows(page).nth(4).click();
  await expect(publicTitle).toHaveCount(0);
  await rows(page).nth(3).click();
  await expect(publicTitle).toHaveValue('En sag om takster');
  await expect(presenter).toHaveValue(name);
  await expect(page.getByRole('textbox', { name: 'Gæster' })).toHaveValue('To gæster');
});

test('items are fetched from another meeting, and fetching them is undone', async ({ app: { page } }) => {
  await createBody(page, 'Udvalget', 'udvalget');
  await createMeeting(page, 'Bådhuset', '12-03-2031');
  await typeTitles(page, ['Broen', 'Stien']);
  await page.keyboard.press('Control+e');
  await page.keyboard.type('nyt møde');
  await page.getByRole('option', { selected: true }).filter({ hasText: 'Nyt møde' }).waitFor();
  await page.keyboard.press('Enter');
  await dialog(page).getByLabel('Sted').press('Enter');
  await expect(rows(page)).toHaveCount(5);

  await page.getByRole('button', { name: 'Mere om dagsordenen' }).press('Enter');
  await page.getByRole('menuitem', { name: 'Hent punkter fra et andet møde …' }).press('Enter');
  const fetching = page.getByRole('dialog', { name: 'Hent punkter fra et andet møde' });
  await fetching.getByRole('checkbox', { name: 'Stien' }).press('Space');
  await expectNothingFound(page, 'fetching items');
  await page.keyboard.press('Enter');
  await expect(fetching).toHaveCount(0);
  await expect(rows(page)).toHaveText([
    'Om mødet',
    '1Godkendelse af dagsorden',
    '2Godkendelse af referat fra mødet den 12. marts 2031',
    '3Stien',
    '4Eventuelt',
    '5Næste møde',
  ]);
  await expect(page.getByRole('textbox', { name: 'Titel', exact: true })).toHaveValue('Stien');
  await page.keyboard.press('Control+z');
  await expect(rows(page)).toHaveCount(5);
});
