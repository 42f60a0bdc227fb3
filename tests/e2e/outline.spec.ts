import type { Page } from '@playwright/test';
import { createBody, createMeeting } from './acts/compose.ts';
import { expect, test } from './harness/fixtures.ts';

const standardItems = ['Godkendelse af dagsorden', 'Godkendelse af referat fra seneste møde'];

/** Below the standard items: a group "Sager" with Første and Andet, and Tredje after it. */
async function composeGroup(page: Page): Promise<void> {
  await createBody(page, 'Udvalg', 'udvalget');
  await createMeeting(page, 'Her');
  await page.getByRole('button', { name: 'Mere om dagsordenen' }).press('Enter');
  await page.getByRole('menuitem', { name: 'Ny gruppe' }).press('Enter');
  await page.getByRole('textbox', { name: 'Gruppens titel' }).waitFor();
  await page.keyboard.type('Sager');
  await page.keyboard.press('Enter');
  const title = page.getByRole('tree').getByRole('textbox', { name: 'Titel' });
  await title.waitFor();
  await page.keyboard.type('Første');
  await page.keyboard.press('Enter');
  await expect(title).toHaveValue('');
  await page.keyboard.type('Andet');
  await page.keyboard.press('Enter');
  await expect(title).toHaveValue('');
  await page.keyboard.type('Tredje');
  await page.keyboard.press('Shift+Tab');
  await expect(page.getByRole('treeitem').filter({ has: page.getByRole('textbox') })).toHaveAttribute(
    'aria-level',
    '1',
  );
  await page.keyboard.type(' sag');
  await page.keyboard.press('Escape');
  await expect(row(page, 'Tredje sag')).toBeFocused();
}

function row(page: Page, title: string) {
  return page.getByRole('treeitem').filter({ hasText: title });
}

/** The lines from the group on. */
async function expectRows(page: Page, titles: readonly string[]): Promise<void> {
  await expect(page.getByRole('treeitem')).toHaveText([
    'Om mødet',
    ...[...standardItems, 'Eventuelt', 'Næste møde'].map((title) => new RegExp(title)),
    ...titles.map((title) => new RegExp(`^\\d*${title}$`)),
  ]);
}

test('items go into groups and out of them with Tab, also while they are typed', async ({
  app: { page },
}) => {
  await composeGroup(page);
  await expectRows(page, ['Sager', 'Første', 'Andet', 'Tredje sag']);
  await page.keyboard.press('Shift+Tab');
  await expect(page.getByRole('status').filter({ hasText: 'Punktet er ikke i en gruppe.' })).toBeVisible();
  await page.keyboard.press('Tab');
  await expect(row(page, 'Tredje sag')).toHaveAttribute('aria-level', '2');
  await expect(row(page, 'Tredje sag')).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(page.getByRole('status').filter({ hasText: 'allerede i en gruppe' })).toBeVisible();
});

test('groups are moved and folded by keyboard, and what is folded is passed by', async ({
  app: { page },
}) => {
  await composeGroup(page);
  await page.keyboard.press('Shift+Tab');
  for (const title of ['Andet', 'Første', 'Sager']) {
    await page.keyboard.press('ArrowUp');
    await expect(row(page, title)).toBeFocused();
  }
  await page.keyboard.press('Alt+Shift+ArrowDown');
  await expectRows(page, ['Tredje sag', 'Sager', 'Første', 'Andet']);
  await expect(row(page, 'Sager')).toBeFocused();
  await page.keyboard.press('Alt+ArrowUp');
  await expectRows(page, ['Sager', 'Første', 'Andet', 'Tredje sag']);

  await page.keyboard.press('ArrowLeft');
  await expect(row(page, 'Sager')).toHaveAttribute('aria-expanded', 'false');
  await expectRows(page, ['Sager', 'Tredje sag']);
  await page.keyboard.press('ArrowDown');
  await expect(row(page, 'Tredje sag')).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(row(page, 'Tredje sag')).toHaveAttribute('aria-level', '2');
  await expectRows(page, ['Sager', 'Første', 'Andet', 'Tredje sag']);
  await expect(row(page, 'Tredje sag')).toBeFocused();
  await page.keyboard.press('ArrowLeft');
  await expect(row(page, 'Sager')).toBeFocused();
});

test('a pasted list makes an item of each line, undone at once', async ({ app: { page } }) => {
  await composeGroup(page);
  await page.keyboard.press('ArrowUp');
  await expect(row(page, 'Andet')).toBeFocused();
  await pasteText(page, '1. Budget\r\n\r\n2. Ferieplan\r\n• Kørsel');
  await expectRows(page, ['Sager', 'Første', 'Andet', 'Budget', 'Ferieplan', 'Kørsel', 'Tredje sag']);
  await expect(row(page, 'Kørsel')).toBeFocused();
  await page.getByRole('button', { name: 'Fortryd', exact: true }).last().press('Enter');
  await expectRows(page, ['Sager', 'Første', 'Andet', 'Tredje sag']);

  await row(page, 'Andet').focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('tree').getByRole('textbox')).toBeFocused();
  await pasteText(page, 'Punkt 1: Budget\nPunkt 2: Ferieplan');
  await expectRows(page, ['Sager', 'Første', 'Andet', 'Budget', 'Ferieplan', 'Tredje sag']);
  await expect(row(page, 'Ferieplan')).toBeFocused();
});

/** The test has no clipboard of its own: other tests on the same display would share it. */
async function pasteText(page: Page, text: string): Promise<void> {
  await page.evaluate((plain) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', plain);
    const paste = new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true });
    document.activeElement?.dispatchEvent(paste);
  }, text);
}

test('titles typed faster than lines come lose no letter, and keys held down count each time', async ({
  app: { page },
}) => {
  await createBody(page, 'Udvalg', 'udvalget');
  await createMeeting(page, 'Her');
  await page.keyboard.press('End');
  await expect(row(page, 'Næste møde')).toBeFocused();
  await typeAtOnce(page, ['Budget 2032', 'Ferieplan', 'Takster og gebyrer']);
  await expect(row(page, 'Takster og gebyrer')).toBeFocused();
  await expectRows(page, ['Budget 2032', 'Ferieplan', 'Takster og gebyrer']);

  await page.keyboard.press('F2');
  await expect(page.getByRole('tree').getByRole('textbox')).toBeFocused();
  await page.keyboard.type('Takster');
  await page.keyboard.press('Enter');
  await expect(row(page, 'Takster')).toBeFocused();
  await page.keyboard.press('Alt+ArrowUp');
  await page.keyboard.press('Alt+ArrowUp');
  await expectRows(page, ['Takster', 'Budget 2032', 'Ferieplan']);

  await row(page, 'Budget 2032').click();
  await page.getByRole('textbox', { name: 'Resumé, tekst' }).click();
  await page.keyboard.press('Control+n');
  await page.keyboard.type('Befordring');
  await page.keyboard.press('Escape');
  await expectRows(page, ['Takster', 'Budget 2032', 'Befordring', 'Ferieplan']);
});

/** Without waiting for the fields to come, as a person does who knows the keys. */
async function typeAtOnce(page: Page, titles: readonly string[]): Promise<void> {
  await page.keyboard.press('Enter');
  for (const title of titles) {
    await page.keyboard.type(title);
    await page.keyboard.press('Enter');
  }
  await page.keyboard.press('Escape');
}
