import { openSample } from './acts/open.ts';
import { expect, test } from './harness/fixtures.ts';

const paper = (page: number) => ({ name: `Side ${page} af 20` });
const patience = { timeout: 20_000 };

test('Ctrl+P shows the pages, keys turn them, and a click goes to where the line is written', async ({
  app: { page },
}) => {
  await openSample(page);
  await page.getByRole('treeitem', { name: /Orientering om den nye kørselsordning/ }).click();
  await page.getByRole('textbox', { name: 'Resumé, tekst' }).waitFor();
  await page.keyboard.press('Control+P');
  // The item that was open is on the page that is shown first.
  const first = page.getByRole('article', paper(13));
  await expect(first).toBeVisible(patience);
  await expect(first).toContainText('Orientering om den nye kørselsordning');
  await expect(first).toContainText('Side 13 af 20');
  await expect(page.getByRole('region', { name: 'Siderne' })).toBeFocused();

  await page.keyboard.press('Home');
  await expect(page.getByRole('article', paper(1))).toContainText('Punkt 11: Næste møde 20');
  await expect(page.getByLabel('Gå til side')).toHaveValue('1');
  await page.keyboard.press('PageDown');
  await expect(page.getByLabel('Gå til side')).toHaveValue('3');

  await page.getByRole('article', paper(4)).getByText('taksten stiger mere end den aftalte').click();
  const text = page.getByRole('textbox', { name: 'Baggrund, tekst' });
  await expect(text).toBeFocused();
  const before = await page.evaluate(() => window.getSelection()?.anchorNode?.textContent);
  expect(before).toContain('taksten stiger mere end den aftalte');
});

test('what is typed stands on the page that its item stands on, and undoing it takes it away there', async ({
  app: { page },
}) => {
  await openSample(page);
  await page.getByRole('treeitem', { name: /Eventuelt/ }).click();
  const title = page.getByRole('textbox', { name: 'Titel', exact: true });
  await title.fill('Eventuelt og kaffe');
  await title.press('Enter');
  await expect(page.getByRole('treeitem', { name: /Eventuelt og kaffe/ })).toBeVisible();
  await page.keyboard.press('Control+P');
  await expect(page.getByRole('article', paper(19))).toContainText('Eventuelt og kaffe', patience);
  await page.keyboard.press('Control+Z');
  await expect(page.getByRole('article', paper(19))).not.toContainText('kaffe', patience);
  await page.keyboard.press('Escape');
  await expect(page.getByRole('treeitem', { name: /Eventuelt/ })).toBeVisible();
});

test('the minutes stand on their pages in both editions, and a click on a decision goes to its words', async ({
  app: { page },
}) => {
  await page.getByRole('button', { name: 'Eksempel på et referat' }).click();
  await page.getByRole('navigation', { name: 'Beslutninger på mødet' }).waitFor();
  await page.keyboard.press('Control+P');
  const first = page.getByRole('article', { name: 'Side 1 af 12' });
  await expect(first).toContainText('Plads på Strandlyst', patience);
  await page.getByRole('tab', { name: 'Offentligt referat' }).click();
  await expect(first).toContainText('Aftale om en enkelt plads', patience);
  await expect(first).not.toContainText('Strandlyst');
  await page.getByRole('tab', { name: 'Fuldt referat' }).click();
  await expect(first).toContainText('Plads på Strandlyst', patience);
  await page.getByRole('article', { name: 'Side 2 af 12' }).getByText('godkender dagsordenen.').click();
  await expect(page.getByRole('textbox', { name: 'Beslutning' })).toBeFocused();
  await page.keyboard.press('Control+P');
  await expect(page.getByRole('article', { name: 'Side 2 af 12' })).toBeVisible(patience);
  await page.keyboard.press('Escape');
  await expect(page.getByRole('textbox', { name: 'Beslutning' })).toBeVisible();
});
