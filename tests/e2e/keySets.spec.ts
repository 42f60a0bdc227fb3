import type { Locator, Page } from '@playwright/test';
import { doAct } from './acts/doAct.ts';
import { goTo, openSample } from './acts/open.ts';
import { expect, test } from './harness/fixtures.ts';

const summary = (page: Page) => page.getByRole('textbox', { name: 'Resumé, tekst' });

/** An empty paragraph at the end of the third item's summary, with the cursor in it. */
async function writeInSummary(page: Page): Promise<void> {
  await goTo(page, 'Møder');
  await page.getByRole('button', { name: 'Fortsæt dagsordenen' }).click();
  await page.getByRole('treeitem').nth(3).click();
  await summary(page).click();
  await page.keyboard.press('Control+End');
  await page.keyboard.press('Enter');
}

async function typeWith(page: Page, keys: string, words: string): Promise<void> {
  await page.keyboard.press(keys);
  await page.keyboard.type(words);
  await page.keyboard.press(keys);
  await page.keyboard.type(' ');
}

test('the keys of the text are those of the set that is chosen, and F1 shows them', async ({
  launch,
  app: { page, kill },
}) => {
  await openSample(page);
  await writeInSummary(page);
  await typeWith(page, 'Control+f', 'fed');
  await typeWith(page, 'Control+k', 'kursiv');
  await typeWith(page, 'Control+b', 'intet');
  await expect(summary(page).locator('strong')).toHaveText('fed');
  await expect(summary(page).locator('em')).toHaveText('kursiv');
  await expect(page.getByRole('button', { name: 'Fed (Ctrl+F)' })).toBeVisible();

  await goTo(page, 'Indstillinger');
  await page.getByRole('radio', { name: /Som i dansk Word/ }).press('ArrowDown');
  await expect(page.getByRole('radio', { name: /Som i engelsk Word/ })).toBeChecked();
  await kill();

  const { page: reopened } = await launch();
  await writeInSummary(reopened);
  await typeWith(reopened, 'Control+b', 'bold');
  await typeWith(reopened, 'Control+i', 'italic');
  await typeWith(reopened, 'Control+f', 'nothing');
  await expect(summary(reopened).locator('strong')).toHaveText(['fed', 'bold']);
  await expect(summary(reopened).locator('em')).toHaveText(['kursiv', 'italic']);
  await expect(reopened.getByRole('button', { name: 'Fed (Ctrl+B)' })).toBeVisible();
  // Ctrl+F was for finding.
  await reopened.keyboard.press('Escape');
  await expect(summary(reopened)).toBeFocused();
  await writeInMeeting(reopened);
  await writeAsChair(reopened);
  await reopened.keyboard.press('F1');
  const bold = reopened
    .getByRole('dialog', { name: 'Genveje' })
    .locator('dl > div')
    .filter({ hasText: 'Fed' });
  await expect(bold).toContainText('Ctrl+B');
});

/** What is decided is written while the meeting is held, with the same keys and tools. */
async function writeInMeeting(page: Page): Promise<void> {
  const decision = page.getByRole('textbox', { name: 'Beslutning', exact: true });
  await page.keyboard.press('F5');
  await expect(decision).toBeVisible();
  await page.keyboard.press('Control+5');
  await expectMarks(page, decision);
  await page.keyboard.press('Alt+F10');
  await expect(page.getByRole('combobox', { name: 'Typografi' })).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(decision).toBeFocused();
  await page.keyboard.press('Control+f');
  await page.keyboard.type('bold');
  await expect(decision.locator('.found')).toHaveText('bold');
  await page.keyboard.press('Escape');
  await expect(decision).toBeFocused();
  await page.keyboard.press('F5');
  await expect(summary(page)).toBeVisible();
}

async function writeAsChair(page: Page): Promise<void> {
  const draft = page.getByRole('textbox', { name: 'Udkast til beslutning' });
  await doAct(page, 'Læs som formand');
  await expect(draft).toBeVisible();
  await page.keyboard.press('Control+5');
  await expectMarks(page, draft);
  await page.keyboard.press('Alt+F10');
  await expect(page.getByRole('button', { name: 'Fed (Ctrl+B)' })).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(draft).toBeFocused();
  await page.keyboard.press('Control+Shift+H');
  await expect(page.getByRole('combobox', { name: 'Find punkt eller bilag' })).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(draft).toBeFocused();
}

async function expectMarks(page: Page, text: Locator): Promise<void> {
  await expect(text).toBeFocused();
  await typeWith(page, 'Control+b', 'bold');
  await typeWith(page, 'Control+i', 'italic');
  await typeWith(page, 'Control+u', 'underlined');
  await expect(text.locator('strong')).toHaveText('bold');
  await expect(text.locator('em')).toHaveText('italic');
  await expect(text.locator('u')).toHaveText('underlined');
}
