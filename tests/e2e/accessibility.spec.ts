import { expectNothingFound } from './acts/axe.ts';
import { doAct } from './acts/doAct.ts';
import { goTo, openSample } from './acts/open.ts';
import { test } from './harness/fixtures.ts';

test('axe finds nothing on the first screen', async ({ app: { page } }) => {
  await page.getByRole('button', { name: 'Opret udvalg' }).waitFor();
  await expectNothingFound(page, 'first start');
  await page.getByRole('button', { name: 'Opret udvalg' }).click();
  await expectNothingFound(page, 'new body');
});

for (const theme of ['Lyst', 'Mørkt'] as const) {
  test(`axe finds nothing on any screen: ${theme}`, async ({ app: { page } }) => {
    await openSample(page);
    await goTo(page, 'Indstillinger');
    await page.getByRole('radio', { name: theme }).click();
    await expectNothingFound(page, 'settings');
    await goTo(page, 'Møder');
    await page.getByRole('button', { name: 'Fortsæt dagsordenen' }).waitFor();
    await expectNothingFound(page, 'meetings');
    await page.getByRole('button', { name: 'Nyt møde' }).click();
    await expectNothingFound(page, 'new meeting');
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: 'Fortsæt dagsordenen' }).click();
    await expectNothingFound(page, 'facts');
    await page.getByRole('treeitem').nth(3).click();
    await page.getByRole('textbox', { name: 'Sagsfremstilling, tekst' }).click();
    await expectNothingFound(page, 'item');
    await page.getByRole('button', { name: 'Tabel', exact: true }).click();
    await page.getByRole('menuitem', { name: 'Indsæt årshjul' }).click();
    await page.getByRole('region', { name: 'Sådan bliver tabellen' }).waitFor();
    await expectNothingFound(page, 'year as a table');
    await page.keyboard.press('Escape');
    await page.getByRole('textbox', { name: 'Sagsfremstilling, tekst' }).click();
    await page.keyboard.press('Control+Shift+N');
    await page.getByRole('textbox', { name: 'Fodnote 1' }).waitFor();
    await page.keyboard.press('Control+Shift+H');
    await page.getByRole('dialog', { name: 'Indsæt henvisning' }).waitFor();
    await expectNothingFound(page, 'choice of a reference');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Enter');
    await expectNothingFound(page, 'footnote and reference');
    await page.getByRole('tab', { name: 'Bilag' }).click();
    await page
      .getByRole('button', { name: /Kommunernes begrundelser/ })
      .first()
      .click();
    await page.getByRole('complementary', { name: 'Om bilaget' }).waitFor();
    await expectNothingFound(page, 'appendices');
    await page.getByRole('button', { name: 'Uden fil' }).click();
    await page.getByRole('dialog', { name: 'Nyt bilag uden fil' }).waitFor();
    await expectNothingFound(page, 'new appendix');
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: 'Eksportér' }).click();
    // A menu floats above the page's landmarks, so it is looked at by itself.
    await expectNothingFound(page, 'export menu', '[role=menu]');
    await page.getByRole('menuitem', { name: 'Bilagssamling …' }).click();
    await page.getByRole('dialog', { name: 'Lav bilagssamling' }).waitFor();
    await expectNothingFound(page, 'appendix pack');
    await page.keyboard.press('Escape');
  });

  test(`axe finds nothing in a body's form: ${theme}`, async ({ app: { page } }) => {
    await openSample(page);
    await goTo(page, 'Indstillinger');
    await page.getByRole('radio', { name: theme }).click();
    await goTo(page, 'Udvalg');
    await page.getByRole('table', { name: 'Medlemmer' }).waitFor();
    await expectNothingFound(page, 'bodies');
    for (const part of ['Første side', 'Punkter', 'Størrelser og margener', 'Sidehoved og sidefod', 'Ord']) {
      await page.getByRole('button', { name: part, exact: true }).click();
    }
    await page.getByRole('textbox', { name: 'Lukket bilag' }).fill('fortroligt');
    await page.getByRole('button', { name: 'Tilbage til formens eget: Lukket bilag' }).waitFor();
    await expectNothingFound(page, 'appearance');
  });

  test(`axe finds nothing on the pages: ${theme}`, async ({ app: { page } }) => {
    await openSample(page);
    await goTo(page, 'Indstillinger');
    await page.getByRole('radio', { name: theme }).click();
    await goTo(page, 'Møder');
    await page.getByRole('button', { name: 'Fortsæt dagsordenen' }).click();
    await page.getByRole('heading', { name: 'Om mødet' }).waitFor();
    await page.keyboard.press('Control+P');
    await page.getByRole('article', { name: 'Side 4 af 20' }).waitFor({ timeout: 20_000 });
    await expectNothingFound(page, 'preview');
  });

  test(`axe finds nothing in the minutes: ${theme}`, async ({ app: { page } }) => {
    await goTo(page, 'Indstillinger');
    await page.getByRole('radio', { name: theme }).click();
    await goTo(page, 'Møder');
    await page.getByRole('button', { name: 'Eksempel på et referat' }).click();
    const list = page.getByRole('navigation', { name: 'Beslutninger på mødet' });
    await list.getByRole('button', { name: 'Mødet', exact: true }).click();
    await expectNothingFound(page, 'minutes of the meeting');
    await page.getByRole('button', { name: 'Ret pauser …' }).click();
    await page.getByRole('button', { name: 'Tilføj pause' }).click();
    await expectNothingFound(page, 'correcting breaks');
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    await list.getByRole('button', { name: /^6 Plads/ }).click();
    await page.getByRole('textbox', { name: 'Offentlig beslutning' }).waitFor();
    await expectNothingFound(page, 'minutes of an item');
    await page.getByRole('tab', { name: 'Offentligt referat' }).click();
    await page.getByRole('region', { name: 'Offentligt referat' }).getByText('Lukket').waitFor();
    await expectNothingFound(page, 'minutes as they are printed');
    await page.keyboard.press('Control+h');
    await page.getByRole('search').waitFor();
    await expectNothingFound(page, 'finding in the minutes');
    await page.keyboard.press('Control+P');
    await page.getByRole('article', { name: 'Side 9 af 12' }).waitFor();
    await expectNothingFound(page, 'pages of the minutes');
  });

  test(`axe finds nothing in a year: ${theme}`, async ({ app: { page } }) => {
    await openSample(page);
    await goTo(page, 'Indstillinger');
    await page.getByRole('radio', { name: theme }).click();
    await goTo(page, 'Årshjul');
    await page.getByRole('radio', { name: /^marts/ }).click();
    await expectNothingFound(page, 'year as a wheel');
    await page.getByRole('button', { name: 'Liste' }).click();
    await expectNothingFound(page, 'year as a list');
    await page.keyboard.press('Control+n');
    await expectNothingFound(page, 'planning a meeting');
    await page.keyboard.press('Escape');
    for (const choice of ['Planlæg flere møder', 'Tilføj tema', 'Tilføj frist', 'Tilføj emner']) {
      await page.getByRole('button', { name: 'Tilføj', exact: true }).click();
      await page.getByRole('menuitem', { name: choice }).click();
      await page.getByRole('dialog').waitFor();
      await expectNothingFound(page, choice);
      await page.keyboard.press('Escape');
    }
  });

  test(`axe finds nothing in a meeting: ${theme}`, async ({ app: { page } }) => {
    await openSample(page);
    await goTo(page, 'Indstillinger');
    await page.getByRole('radio', { name: theme }).click();
    await goTo(page, 'Møder');
    await page.getByRole('button', { name: 'Fortsæt dagsordenen' }).click();
    await page.getByRole('tab', { name: 'Møde' }).click();
    await page.getByRole('button', { name: 'Begynd mødet' }).click();
    await page.getByRole('button', { name: 'Pause' }).waitFor();
    await page.keyboard.press('Control+g');
    await page.keyboard.type('3');
    await expectNothingFound(page, 'going to an item');
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: /^Resumé/ }).click();
    await expectNothingFound(page, 'item of a meeting');
    await page.getByRole('region', { name: 'Fremmøde' }).getByRole('button', { name: /^Omar/ }).click();
    await page.getByRole('menuitem', { name: 'Kommer under punkt 3' }).click();
    await page.keyboard.press('Control+Shift+F');
    await page.getByRole('textbox', { name: 'Kom kl.' }).waitFor();
    await expectNothingFound(page, 'attendance');
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    await page.keyboard.press('Control+1');
    await page.getByRole('button', { name: 'Indstillingens punkt 1: Følges' }).waitFor();
    await expectNothingFound(page, 'decided item');
    await page.keyboard.press('Control+Shift+A');
    await page.getByRole('button', { name: 'Omar Haddad-Krogh: Undlader' }).click();
    await page.getByRole('textbox', { name: /^Begrundelse fra Omar/ }).waitFor();
    await expectNothingFound(page, 'vote');
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    await page.keyboard.press('Control+Shift+O');
    await page.getByRole('textbox', { name: 'Hvad skal gøres' }).fill('Beregn priser');
    await expectNothingFound(page, 'action');
    await page.keyboard.press('Enter');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    await doAct(page, 'Gå til Opfølgning');
    await page.getByRole('row', { name: /Beregn priser/ }).waitFor();
    await expectNothingFound(page, 'follow-up');
  });
}
