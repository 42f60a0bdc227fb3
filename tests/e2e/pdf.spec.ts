import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { PDFDict, PDFDocument, PDFName } from '@cantoo/pdf-lib';
import { openSample } from './acts/open.ts';
import { answerSaveDialog } from './harness/dialogs.ts';
import { expect, test } from './harness/fixtures.ts';
import { checkPdf, hasPdfTools, readPdfPages } from './harness/readPdf.ts';

/** What reads the contents as a person does. */
const canRead = hasPdfTools();
if (!canRead) {
  console.log('Not applicable here: reading the pages of a PDF takes pdftotext and qpdf (see .ci/run).');
}

/** The first Electron whose Chromium writes tags; the fallback's does not (docs/platforms.md). */
const FIRST_WITH_TAGS = 28;

test('the agenda is saved as PDF, and every page in its contents is where the item stands', async ({
  app,
  dataDirectory,
}) => {
  const file = path.join(dataDirectory, 'Dagsorden æøå.pdf');
  await answerSaveDialog(app.electron, file);
  await openSample(app.page);
  await app.page.getByRole('button', { name: 'Eksportér' }).click();
  await app.page.getByRole('menuitem', { name: 'Dagsorden som PDF' }).click();
  await expect(app.page.getByRole('heading', { name: 'Dagsorden æøå.pdf er gemt' })).toBeVisible({
    timeout: 30_000,
  });
  await expect(app.page.getByRole('button', { name: 'Åbn PDF' })).toBeFocused();

  const pdf = await PDFDocument.load(await readFile(file), { updateMetadata: false });
  expect(pdf.getTitle()).toMatch(/^Dagsorden, Styregruppen Fjord Social, 14\.\smarts\s2031$/);
  expect(pdf.getLanguage()).toBe('da-DK');
  expect(pdf.getAuthor()).toBe('Sekretariatet for Fjordaftalen');
  expect(pdf.catalog.has(PDFName.of('Outlines'))).toBe(true);
  const electron = await app.electron.evaluate(() =>
    Number.parseInt(process.versions['electron'] ?? '0', 10),
  );
  expect(pdf.catalog.lookupMaybe(PDFName.of('StructTreeRoot'), PDFDict) !== undefined).toBe(
    electron >= FIRST_WITH_TAGS,
  );

  if (canRead) await expectContentsToBeRight(file, pdf.getPageCount());
});

test('the public minutes are saved as PDF, with nothing in them of what is closed', async ({
  app: { electron, page },
  dataDirectory,
}) => {
  const file = path.join(dataDirectory, 'Offentligt referat.pdf');
  await answerSaveDialog(electron, file);
  await page.getByRole('button', { name: 'Eksempel på et referat' }).click();
  await page.getByRole('navigation', { name: 'Beslutninger på mødet' }).waitFor();
  await page.getByRole('button', { name: 'Eksportér' }).click();
  await page.getByRole('menuitem', { name: 'Referat som PDF, offentlig udgave' }).click();
  await expect(page.getByRole('heading', { name: 'Offentligt referat.pdf er gemt' })).toBeVisible({
    timeout: 30_000,
  });
  const pdf = await PDFDocument.load(await readFile(file), { updateMetadata: false });
  expect(pdf.getTitle()).toMatch(/^Referat, offentlig udgave, Styregruppen Fjord Social/);
  expect(pdf.getPageCount()).toBe(12);
  if (!canRead) return;
  const text = (await readPdfPages(file)).join('');
  expect(text).toContain('Aftale om en enkelt plads');
  expect(text).not.toContain('Strandlyst');
});

test('a PDF that is cancelled leaves no file, and no window behind it', async ({ app, dataDirectory }) => {
  await answerSaveDialog(app.electron, path.join(dataDirectory, 'afbrudt.pdf'));
  await openSample(app.page);
  await app.page.getByRole('button', { name: 'Eksportér' }).click();
  await app.page.getByRole('menuitem', { name: 'Dagsorden som PDF' }).click();
  await app.page.getByRole('button', { name: 'Annullér' }).click();
  await expect(app.page.getByRole('dialog')).toHaveCount(0);
  await expect
    .poll(() => app.electron.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length))
    .toBe(1);
  expect(await readdir(dataDirectory)).not.toContain('afbrudt.pdf');
});

async function expectContentsToBeRight(file: string, pageCount: number): Promise<void> {
  await checkPdf(file);
  const pages = await readPdfPages(file);
  expect(pages).toHaveLength(pageCount);
  const entries = [...pages[0]!.matchAll(/(Punkt \d+):[^]*?\s(\d+)\n/g)];
  expect(entries).toHaveLength(11);
  for (const [, label, number] of entries) {
    expect(pages[Number(number) - 1]).toContain(`${label}.`);
    expect(pages[Number(number) - 1]).toContain(`Side ${number} af ${pages.length}`);
  }
}
