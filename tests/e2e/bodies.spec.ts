import type { Page } from '@playwright/test';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import mammoth from 'mammoth';
import { createBody, createMeeting } from './acts/compose.ts';
import { reach } from './acts/keyboard.ts';
import { goTo } from './acts/open.ts';
import { answerSaveDialog } from './harness/dialogs.ts';
import { expect, test } from './harness/fixtures.ts';

const presets = [
  {
    preset: 0,
    sections: ['Resumé', 'Indstilling', 'Baggrund', 'Sagsfremstilling'],
    recommendation: ['Det indstilles, at', 'styregruppen godkender dagsordenen'],
  },
  {
    preset: 1,
    sections: ['Resumé', 'Baggrund', 'Sagsfremstilling', 'Indstilling'],
    recommendation: ['Det indstilles, at', 'styregruppen godkender dagsordenen'],
  },
  {
    preset: 2,
    sections: ['Indstilling', 'Sagsfremstilling'],
    recommendation: ['At styregruppen:', 'godkender dagsordenen'],
  },
] as const;

for (const { preset, sections, recommendation } of presets) {
  test(`preset ${preset + 1} gives a new meeting its sections and phrases`, async ({ app: { page } }) => {
    await createBody(page, 'Styregruppen Ådal', 'styregruppen', preset);
    await createMeeting(page, 'Ådal Rådhus');
    await page.getByRole('treeitem').nth(1).click();
    const headings = page.getByRole('textbox', { name: 'Afsnittets overskrift' });
    await expect(headings).toHaveCount(sections.length);
    for (const [index, heading] of sections.entries()) {
      await expect(headings.nth(index)).toHaveValue(heading);
    }
    await expect(page.getByRole('textbox', { name: 'Indstilling, tekst' })).toHaveText(
      recommendation.join(''),
    );
  });
}

test('standard items and sections that are edited by keyboard stand in the next new meeting', async ({
  app: { page },
}) => {
  await createBody(page, 'Udvalget', 'udvalget');
  await reach(page, 'Tilføj fast punkt');
  await page.keyboard.press('Enter');
  await expect(lastRowField(page, 'Først på dagsordenen', 'Punktets titel')).toBeFocused();
  await page.keyboard.type('Siden sidst');
  await page.getByRole('button', { name: 'Mere om Siden sidst' }).waitFor();
  await reach(page, 'Indstillingens punkter i Siden sidst, ét på hver linje');
  await page.keyboard.type('udvalget tager status til efterretning\nudvalget drøfter planen');
  await page.keyboard.press('Tab');
  await chooseInMenu(page, 'Mere om Siden sidst', 'Flyt op');
  await expect(page.getByRole('button', { name: 'Mere om Siden sidst' })).toBeFocused();
  await expect
    .poll(() => titlesIn(page, 'Først på dagsordenen'))
    .toEqual(['Godkendelse af dagsorden', 'Siden sidst', 'Godkendelse af referat fra {forrige møde}']);

  await chooseInMenu(page, 'Mere om Næste møde', 'Fjern');
  await expect(page.getByRole('button', { name: 'Mere om Næste møde' })).toHaveCount(0);
  await page.getByRole('button', { name: 'Fortryd', exact: true }).last().press('Enter');
  await expect(page.getByRole('button', { name: 'Mere om Næste møde' })).toBeVisible();
  await chooseInMenu(page, 'Mere om Eventuelt', 'Fjern');
  await chooseInMenu(page, 'Mere om Godkendelse af dagsorden', 'Sæt sidst på dagsordenen');
  await chooseInMenu(page, 'Mere om Resumé', 'Fjern');
  await expect(page.getByRole('button', { name: 'Mere om Indstilling', exact: true })).toBeFocused();
  await expect(page.getByText('Resumé er fjernet.', { exact: true })).toBeVisible();

  await goTo(page, 'Møder');
  await goTo(page, 'Udvalg');
  await page.getByRole('table', { name: 'Medlemmer' }).waitFor();
  await createMeeting(page, 'Her');
  await expect(page.getByRole('treeitem')).toHaveText([
    'Om mødet',
    '1Siden sidst',
    '2Godkendelse af referat fra seneste møde',
    '3Næste møde',
    '4Godkendelse af dagsorden',
  ]);
  await page.getByRole('treeitem').nth(1).click();
  await expect(page.getByRole('textbox', { name: 'Afsnittets overskrift' }).first()).toHaveValue(
    'Indstilling',
  );
  await expect(page.getByRole('textbox', { name: 'Indstilling, tekst' }).locator('li')).toHaveText([
    'udvalget tager status til efterretning',
    'udvalget drøfter planen',
  ]);
});

test('members are moved and step in for one another', async ({ app: { page } }) => {
  await createBody(page, 'Udvalget', 'udvalget');
  const members = page.getByRole('table', { name: 'Medlemmer' });
  for (const name of ['Åse Højrup', 'Bo Ravn']) {
    await page.getByRole('button', { name: 'Tilføj medlem' }).press('Enter');
    await expect(members.getByRole('textbox', { name: 'Navn' }).last()).toBeFocused();
    await page.keyboard.type(name);
  }
  await page.getByRole('button', { name: 'Mere om Bo Ravn' }).press('Enter');
  await page.getByRole('menuitem', { name: 'Stedfortræder for' }).press('ArrowRight');
  await page.getByRole('menuitemradio', { name: 'Åse Højrup' }).press('Enter');
  await expect(members.getByText('Stedfortræder for Åse Højrup')).toBeVisible();
  await page.keyboard.press('Escape');
  await chooseInMenu(page, 'Mere om Bo Ravn', 'Flyt op');
  await expect(members.getByRole('textbox', { name: 'Navn' }).first()).toHaveValue('Bo Ravn');
});

test('numbers through the year go on in the second meeting, and in its Word file', async ({
  app,
  dataDirectory,
}) => {
  const { page } = app;
  const file = path.join(dataDirectory, 'andet.docx');
  await answerSaveDialog(app.electron, file);
  await createBody(page, 'Udvalget', 'udvalget');
  await page.getByRole('radio', { name: 'Løbende gennem kalenderåret' }).press('Space');
  await createMeeting(page, 'Først', '12-03-2031');
  await expect(page.getByRole('treeitem').last()).toHaveText('4Næste møde');
  await goTo(page, 'Udvalg');
  await page.getByRole('table', { name: 'Medlemmer' }).waitFor();
  await createMeeting(page, 'Derefter', '09-04-2031');
  await expect(page.getByRole('treeitem').nth(1)).toHaveText('5Godkendelse af dagsorden');
  await page.keyboard.press('F12');
  await expect(page.getByRole('heading', { name: 'andet.docx er gemt' })).toBeVisible({ timeout: 20_000 });
  const { value: text } = await mammoth.extractRawText({ buffer: await readFile(file) });
  expect(text).toContain('Punkt 5:\tGodkendelse af dagsorden');
  expect(text).toContain('Punkt 8:\tNæste møde');
});

test('the example beside the form follows what is typed and chosen', async ({ app: { page } }) => {
  await createBody(page, 'Udvalget', 'udvalget');
  const example = page.getByRole('region', { name: 'Sådan ser en dagsorden ud' });
  await expect(example).toContainText('Godkendelse af referat fra mødet den 22. januar 2031');
  await expect(example.getByRole('heading', { name: 'Resumé' }).first()).toBeVisible();

  await reach(page, 'Indledning til indstillinger');
  await page.keyboard.press('Control+a');
  await page.keyboard.type('Det foreslås, at');
  await expect(example).toContainText('Det foreslås, at');
  await expect(example).not.toContainText('Det indstilles, at');
  await chooseInMenu(page, 'Mere om Resumé', 'Fjern');
  await expect(example.getByRole('heading', { name: 'Resumé' })).toHaveCount(0);
  await page.getByRole('radio', { name: 'Efter grupper: 1 og 1.1' }).press('Space');
  await expect(example.getByRole('heading', { name: /3\.2.*Fælles pulje/ })).toBeVisible();
  await page.getByRole('radio', { name: 'Gennem hele mødet' }).press('Space');
  await expect(example.getByText('Bilag 4:')).toBeVisible();
});

/** Opens a row's menu and chooses in it, by keyboard. */
async function chooseInMenu(page: Page, menu: string, act: string): Promise<void> {
  await page.getByRole('button', { name: menu }).press('Enter');
  await page.getByRole('menuitem', { name: act }).press('Enter');
}

function lastRowField(page: Page, list: string, field: string) {
  return page.getByRole('list', { name: list }).getByRole('textbox', { name: field, exact: true }).last();
}

function titlesIn(page: Page, list: string): Promise<string[]> {
  return page
    .getByRole('list', { name: list })
    .getByRole('textbox', { name: 'Punktets titel', exact: true })
    .evaluateAll((fields) => fields.map((field) => (field instanceof HTMLInputElement ? field.value : '')));
}
