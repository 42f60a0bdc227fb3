import { openSample } from './acts/open.ts';
import { pressWhileBusy } from './acts/pressWhileBusy.ts';
import { whilePicturesWait } from './acts/whilePicturesWait.ts';
import { expect, test } from './harness/fixtures.ts';

test('keys that were pressed while the page was busy act where the cursor then was', async ({
  app: { page },
}) => {
  await openSample(page);
  await page.getByRole('treeitem').nth(3).click();
  const summary = page.getByRole('textbox', { name: 'Resumé, tekst' });
  // In the middle of the first line.
  await summary.click();
  const lines = await summary.locator('p').allTextContents();

  await pressWhileBusy(page, [
    { key: 'End', keyCode: 35, ctrl: true },
    { key: 'Enter', keyCode: 13, text: '\r' },
    { key: 'x', keyCode: 88, text: 'x' },
  ]);
  await expect(summary.locator('p')).toHaveText([...lines, 'x']);

  // A note on words that are marked: what is typed is for the note, and never over the words.
  await page.keyboard.press('Shift+ArrowLeft');
  await pressWhileBusy(page, [
    { key: 'M', keyCode: 77, ctrl: true, shift: true },
    { key: 's', keyCode: 83, text: 's' },
    { key: 'e', keyCode: 69, text: 'e' },
  ]);
  const note = page.getByRole('textbox', { name: 'Note', exact: true });
  await expect(note).toHaveValue('se');
  await expect(note).toBeFocused();
  await expect(summary.locator('p')).toHaveText([...lines, 'x']);

  // Enter waits for what is found, and is done with that.
  const line = page.getByRole('treeitem').nth(5);
  const words = (await line.locator('span').nth(1).innerText()).slice(0, 12);
  await pressWhileBusy(page, [
    { key: 'e', keyCode: 69, ctrl: true },
    ...Array.from(words, (sign) => ({ key: sign, keyCode: sign.toUpperCase().charCodeAt(0), text: sign })),
    { key: 'Enter', keyCode: 13, text: '\r' },
  ]);
  await expect(line).toBeFocused();
  await expect(line).toHaveAttribute('aria-selected', 'true');
});

test('neither a dialog that closed nor a place that was opened takes the cursor from where one has gone since', async ({
  app: { page },
}) => {
  await openSample(page);
  await page.getByRole('treeitem').nth(3).click();
  const [summary, title] = [
    page.getByRole('textbox', { name: 'Resumé, tekst' }),
    page.getByRole('textbox', { name: 'Titel', exact: true }),
  ];
  await summary.click();
  await whilePicturesWait(page, async () => {
    await page.keyboard.press('Control+Shift+H');
    await page.getByRole('dialog', { name: 'Indsæt henvisning' }).waitFor();
    await page.keyboard.press('Enter');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    await title.focus();
  });
  await expect(title).toBeFocused();
  await expect(summary.locator('.reference')).toHaveCount(1);

  await whilePicturesWait(page, async () => {
    await page.keyboard.press('Control+e');
    await page.keyboard.type('gå til møder');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'Møder', exact: true }).waitFor();
    await page.keyboard.press('Control+e');
  });
  await expect(
    page.getByRole('combobox', { name: 'Søg i møder, punkter, bilag og handlinger' }),
  ).toBeFocused();
});
