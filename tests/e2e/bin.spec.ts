import { expectNothingFound } from './acts/axe.ts';
import { createBody, createMeeting, typeTitles } from './acts/compose.ts';
import { goTo, openSample } from './acts/open.ts';
import { expect, test } from './harness/fixtures.ts';

test('what was deleted in a meeting is brought back from its bin, or deleted for good, by keyboard', async ({
  app: { page },
}) => {
  await createBody(page, 'Udvalg', 'udvalget');
  await createMeeting(page, 'Her');
  await page.getByRole('treeitem', { name: 'Næste møde' }).focus();
  await typeTitles(page, ['Budget', 'Kørsel']);
  await page.keyboard.press('Delete');
  await expect(page.getByRole('treeitem', { name: 'Kørsel' })).toHaveCount(0);
  await page.getByRole('treeitem', { name: 'Budget' }).focus();
  await page.keyboard.press('Delete');
  await expect(page.getByRole('treeitem', { name: 'Budget' })).toHaveCount(0);

  await page.keyboard.press('Control+e');
  await page.keyboard.type('papirkurv');
  await page.keyboard.press('Enter');
  const bin = page.getByRole('dialog', { name: 'Papirkurv for mødet' });
  await expect(bin.getByRole('listitem')).toHaveText([
    /^Budget.*Punkt · slettet/,
    /^Kørsel.*Punkt · slettet/,
  ]);
  await expect(bin.getByRole('button', { name: 'Læg tilbage: Budget' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(bin.getByRole('listitem')).toHaveText([/^Kørsel/]);
  await expect(bin.getByRole('button', { name: 'Læg tilbage: Kørsel' })).toBeFocused();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('alertdialog')).toContainText('Vil du slette Kørsel helt?');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('alertdialog')).toHaveCount(0);
  await expect(bin.getByRole('button', { name: 'Slet helt: Kørsel' })).toBeFocused();
  await page.keyboard.press('Enter');
  await page.getByRole('alertdialog').getByRole('button', { name: 'Slet helt' }).press('Enter');
  await expect(bin).toContainText('Papirkurven er tom.');
  await expect(bin.getByRole('button', { name: 'Luk' }).last()).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(bin).toHaveCount(0);
  await expect(page.locator('[role=treeitem]:focus')).toHaveCount(1);
  await expect(page.getByRole('treeitem', { name: 'Budget' })).toHaveCount(1);
  await page.keyboard.press('Control+z');
  await page.keyboard.press('Control+z');
  await page.keyboard.press('Control+z');
  await expect(page.getByRole('treeitem', { name: 'Budget' })).toHaveCount(1);
});

test('a deleted meeting waits in the bin until it is brought back', async ({ app: { page } }) => {
  await openSample(page);
  await goTo(page, 'Møder');
  await page.getByRole('button', { name: /^Mere om mødet/ }).press('Enter');
  await page.getByRole('menuitem', { name: 'Slet' }).press('Enter');
  await expect(page.getByRole('table')).toHaveCount(0);
  await page.keyboard.press('Control+z');
  await expect(page.getByRole('table')).toHaveCount(1);
  await page.keyboard.press('Control+y');
  await expect(page.getByRole('table')).toHaveCount(0);

  await page.getByRole('button', { name: 'Papirkurv' }).press('Enter');
  const bin = page.getByRole('dialog', { name: 'Papirkurv' });
  await expectNothingFound(page, 'bin', '[role=dialog]');
  await bin.getByRole('button', { name: /^Slet helt: / }).press('Enter');
  await expectNothingFound(page, 'deleting for good', '[role=alertdialog]');
  await page.getByRole('alertdialog').getByRole('button', { name: 'Annullér' }).press('Enter');
  await bin.getByRole('button', { name: /^Læg tilbage: / }).press('Enter');
  await expect(bin).toContainText('Papirkurven er tom.');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('table')).toHaveCount(1);
});
