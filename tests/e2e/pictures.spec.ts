import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Page } from '@playwright/test';
import mammoth from 'mammoth';
import { expectNothingFound } from './acts/axe.ts';
import { createBody, createMeeting, typeTitles } from './acts/compose.ts';
import {
  choosePictures,
  describe,
  drawnPictures,
  holdPictures,
  photoFile,
  pngFile,
  SECRET,
  transferFiles,
} from './acts/pictures.ts';
import { answerSaveDialog } from './harness/dialogs.ts';
import { expect, test } from './harness/fixtures.ts';
import { exportPackage, openPackage } from './acts/packages.ts';

const map = pngFile('Kort.png', 300);

/** A new item's section with the cursor in it, after a line of text. */
async function openSection(page: Page) {
  await createBody(page, 'Udvalg', 'udvalget');
  await createMeeting(page, 'Her');
  await typeTitles(page, ['Kørsel']);
  return sectionIn(page);
}

async function sectionIn(page: Page) {
  const section = page.getByRole('textbox', { name: 'Baggrund, tekst' });
  await section.focus();
  await page.keyboard.press('Control+End');
  return section;
}

/** Leaving the text stores it. */
async function leaveText(page: Page): Promise<void> {
  await page.getByRole('treeitem', { name: 'Kørsel' }).click();
  await page.getByText('Gemt kl.').waitFor();
}

test('a picture is described while it is inserted, and is there when Punkt opens again', async ({
  app,
  launch,
}) => {
  const { page } = app;
  const section = await openSection(page);
  await page.keyboard.type('Kortet viser stierne.');
  await choosePictures(page, map);
  await expectNothingFound(page, 'picture dialog', '[role=dialog]');
  await page.keyboard.type('Kort over stierne');
  await page.keyboard.press('Enter');
  await page.getByRole('dialog').waitFor({ state: 'hidden' });
  await page.keyboard.type('Stierne er nye.');
  await expect(section.locator(':scope > *')).toHaveText(['Kortet viser stierne.', '', 'Stierne er nye.'], {
    useInnerText: true,
  });
  await expectNothingFound(page, 'item with a picture', '[data-pane=page]');
  await leaveText(page);
  await app.electron.close();

  const again = await launch();
  await again.page.getByRole('treeitem', { name: 'Kørsel' }).click();
  await expect
    .poll(() => drawnPictures(again.page.getByRole('textbox', { name: 'Baggrund, tekst' })))
    .toEqual([{ alt: 'Kort over stierne', width: 300, height: 300 }]);
});

test('a screenshot is pasted and a file is dropped into the text', async ({ app: { page } }) => {
  const section = await openSection(page);
  await page.keyboard.type('Før.');
  // Whoever writes on before the picture is read goes on writing.
  const readOn = await holdPictures(page);
  await transferFiles(section, 'paste', [pngFile('Skitse.png', 100)]);
  await page.keyboard.type(' Imens');
  await readOn();
  await expect(section.getByRole('button', { name: 'Billedet mangler en beskrivelse' })).toBeVisible();
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await page.keyboard.type(' skrevet.');
  await expect(section.locator(':scope > p')).toHaveText(['Før.', 'Imens skrevet.']);
  await section.press('Control+a');
  await page.keyboard.press('Delete');

  await transferFiles(section, 'paste', [map], '<img src="https://eksempel.dk/kort.png">');
  await describe(page, 'Indsat');
  await page.keyboard.type('Efter.');
  await transferFiles(section, 'drop', [pngFile('Plan.png', 200)]);
  await describe(page, 'Sluppet');
  await expect
    .poll(() => drawnPictures(section))
    .toEqual([
      { alt: 'Indsat', width: 300, height: 300 },
      { alt: 'Sluppet', width: 200, height: 200 },
    ]);
});

test('cells from a spreadsheet are pasted as a table, not as the picture that lies beside them', async ({
  app: { page },
}) => {
  const section = await openSection(page);
  await transferFiles(section, 'paste', [map], '<table><tr><td>12</td><td>kr.</td></tr></table>');
  await expect(section.locator('td')).toHaveText(['12', 'kr.']);
  await expect(section.locator('img')).toHaveCount(0);
});

test('a photograph is turned and made smaller, and nothing tells where it was taken', async ({
  app: { page },
  dataDirectory,
}) => {
  const section = await openSection(page);
  const photo = await photoFile(page, 4200, 3000);
  expect(photo.buffer.includes(SECRET)).toBe(true);
  await choosePictures(page, photo);
  await describe(page, 'Foto');
  await expect.poll(() => drawnPictures(section)).toEqual([{ alt: 'Foto', width: 2000, height: 2800 }]);
  const [kept = ''] = await readdir(path.join(dataDirectory, 'files'));
  const bytes = await readFile(path.join(dataDirectory, 'files', kept));
  expect(bytes.includes(SECRET)).toBe(false);
  expect(bytes.includes('Exif')).toBe(false);
});

test('what is no picture is refused with what to do instead', async ({ app: { page } }) => {
  const section = await openSection(page);
  const svg = {
    name: 'tegning.svg',
    mimeType: 'image/svg+xml',
    buffer: Buffer.from('<svg onload="alert(1)"/>'),
  };
  await transferFiles(section, 'paste', [svg]);
  await expect(page.getByText('tegning.svg kan ikke indsættes som billede.').last()).toBeVisible();
  const broken = { name: 'halv.png', mimeType: 'image/png', buffer: map.buffer.subarray(0, 20) };
  await transferFiles(section, 'paste', [broken]);
  await expect(page.getByText('halv.png kan ikke vises.').last()).toBeVisible();
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expect(section.locator('img')).toHaveCount(0);
});

test('a picture nobody has described is named until it is, and decoration needs no words', async ({
  app: { page },
}) => {
  const section = await openSection(page);
  await choosePictures(page, map);
  await page.getByRole('button', { name: 'Indsæt', exact: true }).click();
  const mark = page.getByRole('treeitem', { name: 'Kørsel' }).getByLabel(/Et billede mangler beskrivelse/);
  await expect(mark).toBeVisible();
  await section.getByRole('button', { name: 'Billedet mangler en beskrivelse' }).click();
  await page.getByRole('checkbox', { name: 'Billedet er kun pynt' }).click();
  await page.getByRole('button', { name: 'Gem', exact: true }).click();
  await expect(mark).toHaveCount(0);
  await expect(section.getByRole('button', { name: 'Billedet mangler en beskrivelse' })).toBeHidden();
  expect(await drawnPictures(section)).toMatchObject([{ alt: '' }]);
});

test('a picture is made wider and narrower by keys and by its handle, and each is undone', async ({
  app: { page },
}) => {
  const section = await openSection(page);
  await choosePictures(page, map);
  await describe(page, 'Kort');
  const frame = section.locator('.pictureFrame');
  const width = () =>
    frame.evaluate((element) => (element instanceof HTMLElement ? element.style.width : ''));
  expect(await width()).toBe('50%');
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('Shift+ArrowRight');
  await page.keyboard.press('Shift+ArrowRight');
  expect(await width()).toBe('60%');
  await page.keyboard.press('Shift+ArrowLeft');
  expect(await width()).toBe('55%');
  for (let presses = 0; presses < 12; presses++) await page.keyboard.press('Shift+ArrowRight');
  expect(await width()).toBe('100%');

  await section.locator('.pictureHandle').scrollIntoViewIfNeeded();
  const box = await frame.boundingBox();
  const handle = await section.locator('.pictureHandle').boundingBox();
  if (!box || !handle) throw new Error('not on screen');
  await page.mouse.move(handle.x + 6, handle.y + 6);
  await page.mouse.down();
  await page.mouse.move(handle.x + 6 - box.width * 0.6, handle.y, { steps: 4 });
  await page.mouse.up();
  expect(await width()).toBe('40%');
  await page.keyboard.press('Control+z');
  await expect.poll(width).toBe('100%');
});

test('a file that is gone or damaged is told in the picture’s place', async ({
  app,
  launch,
  dataDirectory,
}) => {
  const { page } = app;
  await openSection(page);
  await choosePictures(page, map, pngFile('Plan.png', 200));
  await describe(page, 'Kort over stierne');
  await describe(page, 'Plan');
  await leaveText(page);
  await app.electron.close();
  const files = path.join(dataDirectory, 'files');
  const plan = (await readdir(files)).map((name) => path.join(files, name));
  await rm(plan[0] ?? '');
  await writeFile(plan[1] ?? '', 'noget andet');

  const again = await launch();
  await again.page.getByRole('treeitem', { name: 'Kørsel' }).click();
  const section = again.page.getByRole('textbox', { name: 'Baggrund, tekst' });
  await expect(section.locator('.pictureLost')).toHaveCount(2);
  await expect(
    section.getByText('Filen findes ikke længere på denne computer. Indsæt den igen.'),
  ).toBeVisible();
  await expect(section.getByText('Filen er beskadiget på denne computer. Indsæt den igen.')).toBeVisible();
  await expect(section.getByText('Kort over stierne')).toBeVisible();
  await expectNothingFound(again.page, 'item with lost pictures', '[data-pane=page]');
});

test('pictures go into the Word file and, in the package, to another computer', async ({
  app,
  launch,
  dataDirectory,
}) => {
  const { page } = app;
  await openSection(page);
  await choosePictures(page, map);
  await describe(page, 'Kort over stierne');
  await leaveText(page);
  const word = path.join(dataDirectory, 'Dagsorden.docx');
  await answerSaveDialog(app.electron, word);
  await page.keyboard.press('F12');
  await page.getByRole('heading', { name: 'Dagsorden.docx er gemt' }).waitFor();
  const { value } = await mammoth.convertToHtml({ path: word });
  expect(value).toContain('<img alt="Kort over stierne" src="data:image/png;base64,');
  await page.getByRole('button', { name: 'Luk' }).click();

  const file = path.join(dataDirectory, 'møde.punkt');
  await exportPackage(app, file);

  const elsewhere = await mkdtemp(path.join(tmpdir(), 'punkt-'));
  try {
    const other = await launch({ dataDirectory: elsewhere });
    await openPackage(other, file);
    await other.page.getByRole('treeitem', { name: 'Kørsel' }).click();
    await expect
      .poll(() => drawnPictures(other.page.getByRole('textbox', { name: 'Baggrund, tekst' })))
      .toEqual([{ alt: 'Kort over stierne', width: 300, height: 300 }]);
    await other.kill();
  } finally {
    await rm(elsewhere, { recursive: true, force: true, maxRetries: 5 });
  }
});
