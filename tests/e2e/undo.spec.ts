import type { Locator, Page } from '@playwright/test';
import { createBody, createMeeting, typeTitles } from './acts/compose.ts';
import { expect, test } from './harness/fixtures.ts';

/** Longer than a rest that ends a step of typing. */
const REST_MS = 1200;

const standard = ['Godkendelse af dagsorden', 'Godkendelse af referat', 'Eventuelt', 'Næste møde'];

function row(page: Page, title: string) {
  return page.getByRole('treeitem').filter({ hasText: title });
}

function text(page: Page, heading: string) {
  return page.getByRole('textbox', { name: `${heading}, tekst` });
}

/** What the title bar says would be undone or done again; null where there is nothing. */
async function expectNext(page: Page, direction: 'Fortryd' | 'Gentag', act: string | null): Promise<void> {
  const keys = direction === 'Fortryd' ? 'Ctrl+Z' : 'Ctrl+Y';
  const button = page.getByRole('banner').getByRole('button', { name: direction });
  await expect(button).toHaveAttribute('title', act === null ? direction : `${direction}: ${act} (${keys})`);
}

async function expectRows(page: Page, titles: readonly string[]): Promise<void> {
  const lines = ['Om mødet', ...[...standard, ...titles].map((title) => new RegExp(`^\\d*${title}`))];
  await expect(page.getByRole('treeitem')).toHaveText(lines);
}

/** Presses Ctrl+Z, which must undo just this. */
async function undo(page: Page, act: string): Promise<void> {
  await expectNext(page, 'Fortryd', act);
  await page.keyboard.press('Control+z');
  await expectNext(page, 'Gentag', act);
}

async function redo(page: Page, act: string, keys = 'Control+y'): Promise<void> {
  await expectNext(page, 'Gentag', act);
  await page.keyboard.press(keys);
  await expectNext(page, 'Fortryd', act);
}

/** A meeting with the items Første and Andet after the standard ones; the focus is on Andet in the outline. */
async function composeTwo(page: Page): Promise<void> {
  await createBody(page, 'Udvalg', 'udvalget');
  await createMeeting(page, 'Her');
  await row(page, 'Næste møde').focus();
  await typeTitles(page, ['Første', 'Andet']);
}

test('text and structure are undone in one order, across items, and done again', async ({
  app: { page },
}) => {
  await composeTwo(page);
  await text(page, 'Resumé').focus();
  await page.keyboard.type('Andet er skrevet.');
  await row(page, 'Første').focus();
  await text(page, 'Resumé').focus();
  await page.keyboard.type('Først dette.');
  await page.waitForTimeout(REST_MS);
  await page.keyboard.type(' Og så dette.');
  await row(page, 'Første').focus();
  await page.keyboard.press('Alt+ArrowDown');
  await expectRows(page, ['Andet', 'Første']);
  await page.keyboard.press('F2');
  await page.keyboard.type('Omdøbt');
  await page.keyboard.press('Escape');
  await row(page, 'Andet').focus();
  await page.keyboard.press('Delete');
  await expectRows(page, ['Omdøbt']);

  await undo(page, 'Slet punkt');
  await expectRows(page, ['Andet', 'Omdøbt']);
  await expect(row(page, 'Andet')).toBeFocused();
  await undo(page, 'Ret punktets titel');
  await undo(page, 'Flyt punkt');
  await expectRows(page, ['Første', 'Andet']);

  await row(page, 'Andet').focus();
  await undo(page, 'Skriv tekst');
  await expect(row(page, 'Første')).toHaveAttribute('aria-selected', 'true');
  await expect(text(page, 'Resumé')).toBeFocused();
  await expect(text(page, 'Resumé')).toHaveText('Først dette.');
  await undo(page, 'Skriv tekst');
  await expect(text(page, 'Resumé')).toHaveText('');
  await undo(page, 'Skriv tekst');
  await expect(row(page, 'Andet')).toHaveAttribute('aria-selected', 'true');
  await expect(text(page, 'Resumé')).toBeFocused();
  await expect(text(page, 'Resumé')).toHaveText('');

  await undo(page, 'Ret punktets titel');
  await undo(page, 'Nyt punkt');
  await expectRows(page, ['Første']);
  await undo(page, 'Ret punktets titel');
  await undo(page, 'Nyt punkt');
  await expectRows(page, []);
  await expectNext(page, 'Fortryd', null);
  await page.keyboard.press('Control+z');
  await expectRows(page, []);

  for (const act of ['Nyt punkt', 'Ret punktets titel', 'Nyt punkt', 'Ret punktets titel']) {
    await redo(page, act);
  }
  await expectRows(page, ['Første', 'Andet']);
  await redo(page, 'Skriv tekst', 'Control+Shift+Z');
  await expect(text(page, 'Resumé')).toHaveText('Andet er skrevet.');
  await redo(page, 'Skriv tekst');
  await redo(page, 'Skriv tekst');
  await expect(text(page, 'Resumé')).toHaveText('Først dette. Og så dette.');
  await page.keyboard.type('!');
  await expect(text(page, 'Resumé')).toHaveText('Først dette. Og så dette.!');
  await expectNext(page, 'Gentag', null);
});

test('typing right after an undo goes on from there, and nothing typed is lost', async ({
  app: { page },
}) => {
  await composeTwo(page);
  await text(page, 'Resumé').focus();
  await page.keyboard.type('Et');
  await page.keyboard.press('Enter');
  await page.keyboard.type('To');
  await page.keyboard.press('Control+z');
  await expect(text(page, 'Resumé').locator('p')).toHaveText(['Et']);
  await page.keyboard.type(' og tre');
  await expect(text(page, 'Resumé').locator('p')).toHaveText(['Et og tre']);
  await page.keyboard.press('Control+z');
  await expect(text(page, 'Resumé').locator('p')).toHaveText(['Et']);
  await page.keyboard.press('Control+y');
  await expect(text(page, 'Resumé').locator('p')).toHaveText(['Et og tre']);
  await row(page, 'Første').focus();
  await row(page, 'Andet').focus();
  await expect(text(page, 'Resumé').locator('p')).toHaveText(['Et og tre']);
});

test('a paste, a table and dragged words are each undone by themselves', async ({ app: { page } }) => {
  await composeTwo(page);
  const summary = text(page, 'Resumé');
  await summary.focus();
  await page.keyboard.type('Se: ');
  await pasteHtml(page, '<p><b>indsat</b></p><ul><li>Et</li><li>To</li></ul>');
  await expect(summary.locator('li')).toHaveText(['Et', 'To']);
  await page.keyboard.press('Control+z');
  await expect(summary).toHaveText('Se: ');
  await expectNext(page, 'Gentag', 'Sæt ind');

  const background = text(page, 'Baggrund');
  await background.focus();
  await page.getByRole('button', { name: 'Tabel' }).press('Enter');
  await page.getByRole('menuitem', { name: 'Indsæt tabel' }).press('Enter');
  await expect(background.getByRole('row')).toHaveCount(3);
  await expect(background).toBeFocused();
  await page.keyboard.type('Tilbud');
  await undo(page, 'Skriv tekst');
  await expect(background).not.toContainText('Tilbud');
  await undo(page, 'Ret tabel');
  await expect(background.getByRole('row')).toHaveCount(0);
  await redo(page, 'Ret tabel');
  await redo(page, 'Skriv tekst');
  await expect(background.getByRole('row').first()).toContainText('Tilbud');

  const description = text(page, 'Sagsfremstilling');
  await description.focus();
  await page.keyboard.type('Vejen ved åen.');
  await summary.focus();
  await page.keyboard.press('Control+End');
  await page.keyboard.type('Broen er lukket.');
  await expectNext(page, 'Fortryd', 'Skriv tekst');
  await dragWord(page, { from: summary, word: 'lukket', behind: description, target: 'åen' });
  await expect(summary).toHaveText('Se: Broen er.');
  await expect(description).toHaveText('Vejen ved åen lukket.');
  await undo(page, 'Flyt tekst');
  await expect(summary).toHaveText('Se: Broen er lukket.');
  await expect(description).toHaveText('Vejen ved åen.');
});

interface DraggedWord {
  readonly from: Locator;
  readonly word: string;
  readonly behind: Locator;
  readonly target: string;
}

/** Marks a word with a double click, and lets it go behind another. */
async function dragWord(page: Page, { from, word, behind, target }: DraggedWord): Promise<void> {
  const [start, end] = [await placeOf(from, word), await placeOf(behind, target)];
  await page.mouse.move(start.middle, start.y);
  await page.mouse.dblclick(start.middle, start.y);
  await expect.poll(() => page.evaluate(() => String(getSelection()))).toBe(word);
  // A third press so soon would mark the line.
  await page.waitForTimeout(REST_MS);
  await page.mouse.down();
  await page.mouse.move(end.right, end.y, { steps: 5 });
  await page.mouse.up();
}

/** Where a word of a text is on screen. */
function placeOf(section: Locator, word: string): Promise<{ middle: number; right: number; y: number }> {
  return section.evaluate((element, wanted) => {
    const texts = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
    const nodes: Node[] = [];
    for (let node = texts.nextNode(); node; node = texts.nextNode()) nodes.push(node);
    const node = nodes.find(({ textContent }) => textContent?.includes(wanted));
    if (!node) throw new Error(`No "${wanted}" in the text`);
    const start = node.textContent?.indexOf(wanted) ?? 0;
    const range = document.createRange();
    range.setStart(node, start);
    range.setEnd(node, start + wanted.length);
    const { left, right, top, bottom } = range.getBoundingClientRect();
    return { middle: (left + right) / 2, right, y: (top + bottom) / 2 };
  }, word);
}

test('fields, groups and indenting are undone too, with the cursor where it was', async ({
  app: { page },
}) => {
  await composeTwo(page);
  const presenter = page.getByRole('combobox', { name: 'Forelægger' });
  await presenter.focus();
  await page.keyboard.type('Tove');
  await page.keyboard.press('Control+z');
  await expect(presenter).toHaveValue('');
  await expect(presenter).toBeFocused();
  await page.keyboard.press('Control+y');
  await expect(presenter).toHaveValue('Tove');

  await row(page, 'Andet').focus();
  await page.keyboard.press('Control+e');
  await page.keyboard.type('Ny gruppe');
  await page.keyboard.press('Control+z');
  await expect(page.getByRole('combobox', { name: /Søg/ })).not.toHaveValue('Ny gruppe');
  await page.keyboard.press('Escape');
  await expectNext(page, 'Fortryd', 'Ret punktets oplysninger');

  await page.getByRole('button', { name: 'Mere om dagsordenen' }).press('Enter');
  await page.getByRole('menuitem', { name: 'Ny gruppe' }).press('Enter');
  await page.getByRole('textbox', { name: 'Gruppens titel' }).waitFor();
  await page.keyboard.type('Sager');
  await page.keyboard.press('Escape');
  await page.keyboard.press('Alt+ArrowUp');
  await expectRows(page, ['Første', 'Sager', 'Andet']);
  await row(page, 'Andet').focus();
  await page.keyboard.press('Tab');
  await expect(row(page, 'Andet')).toHaveAttribute('aria-level', '2');
  await undo(page, 'Flyt punkt');
  await expect(row(page, 'Andet')).toHaveAttribute('aria-level', '1');
  await undo(page, 'Flyt gruppe');
  await expectRows(page, ['Første', 'Andet', 'Sager']);
  await expect(row(page, 'Sager')).toBeFocused();
  await undo(page, 'Ret gruppens titel');
  await undo(page, 'Ny gruppe');
  await expectRows(page, ['Første', 'Andet']);
});

test('a message offers to undo only what undoing would undo, and the search field says what that is', async ({
  app: { page },
}) => {
  await composeTwo(page);
  await page.keyboard.press('Delete');
  await expectRows(page, ['Første']);
  const offer = page.getByRole('button', { name: 'Fortryd', exact: true }).last();
  await expect(page.getByText('Andet er slettet.', { exact: true })).toBeVisible();
  await offer.press('Enter');
  await expectRows(page, ['Første', 'Andet']);
  await expect(row(page, 'Andet')).toBeFocused();
  await page.keyboard.press('Control+y');
  await expectRows(page, ['Første']);
  await expect(page.getByRole('article', { name: /Første/ })).toBeVisible();

  await row(page, 'Første').focus();
  await page.keyboard.press('Delete');
  await expect(page.getByText('Første er slettet.', { exact: true })).toBeVisible();
  await expect(page.getByRole('article', { name: /Næste møde/ })).toBeVisible();
  await text(page, 'Resumé').focus();
  await page.keyboard.type('Nu sker der noget andet.');
  await expect(page.getByText('Første er slettet.', { exact: true })).toHaveCount(0);

  await page.keyboard.press('Control+e');
  await page.keyboard.type('fortryd');
  await expect(page.getByRole('option', { name: 'Fortryd' })).toContainText('Skriv tekst');
  await page.keyboard.press('Enter');
  await expect(text(page, 'Resumé')).toHaveText('');
  await undo(page, 'Slet punkt');
  await expectRows(page, ['Første']);
});

test('a body is undone by itself, apart from the meetings', async ({ app: { page } }) => {
  await createBody(page, 'Udvalg', 'udvalget');
  const name = page.getByRole('textbox', { name: 'Navn' }).first();
  await name.focus();
  await page.keyboard.press('End');
  await page.keyboard.type('et for natur');
  await expectNext(page, 'Fortryd', 'Ret udvalg');
  await page.getByRole('button', { name: 'Slet' }).press('Enter');
  await expect(page.getByRole('heading', { level: 2, name: 'Udvalget for natur' })).toHaveCount(0);
  await undo(page, 'Slet udvalg');
  await expect(page.getByRole('heading', { level: 2, name: 'Udvalget for natur' })).toBeVisible();
  await undo(page, 'Ret udvalg');
  await expect(name).toHaveValue('Udvalg');
  await expectNext(page, 'Fortryd', null);
});

/** The test has no clipboard of its own: other tests on the same display would share it. */
async function pasteHtml(page: Page, html: string): Promise<void> {
  await page.evaluate((content) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/html', content);
    const paste = new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true });
    document.activeElement?.dispatchEvent(paste);
  }, html);
}
