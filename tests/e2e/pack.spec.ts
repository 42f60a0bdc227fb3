import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { contentOfMeeting } from '#shared/package/content.ts';
import { createFileStore } from '../../electron/files/store/fileStore.ts';
import { writePackageFile } from '../../electron/package/packageFile.ts';
import { meetingWithFiles } from '../builders/meetingWithFiles.ts';
import { pdfWithPages } from '../builders/pdfs.ts';
import { readPack } from '../builders/readPack.ts';
import { openPackage } from './acts/packages.ts';
import { answerSaveDialog } from './harness/dialogs.ts';
import { expect, test } from './harness/fixtures.ts';
import { hasPdfTools } from './harness/readPdf.ts';

const canRead = hasPdfTools();
if (!canRead) console.log('Not applicable here: reading a pack back takes qpdf and pdftotext.');

test('the appendices are collected in one PDF behind the agenda, and what could not be shown is told', async ({
  app,
  dataDirectory,
}) => {
  const { page, electron } = app;
  const packagePath = path.join(dataDirectory, 'møde.punkt');
  await writeMeeting(packagePath, path.join(dataDirectory, 'made'));
  await openPackage({ electron, page }, packagePath);
  await page.getByRole('treeitem', { name: /Stien/ }).waitFor();

  const file = path.join(dataDirectory, 'Bilag æøå.pdf');
  await answerSaveDialog(electron, file);
  await page.getByRole('tab', { name: 'Bilag' }).click();
  await page.getByRole('button', { name: 'Bilagssamling …' }).click();
  const dialog = page.getByRole('dialog', { name: 'Lav bilagssamling' });
  await expect(dialog.getByText('2 bilag')).toBeVisible();
  await dialog.getByRole('checkbox', { name: 'Sæt dagsordenen forrest' }).check();
  await dialog.getByRole('button', { name: 'Gem som …' }).click();
  await expect(page.getByRole('heading', { name: 'Bilag æøå.pdf er gemt' })).toBeVisible({ timeout: 30_000 });
  await expect(page.getByText('Brev (kan ikke vises som sider)')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Åbn PDF' })).toBeFocused();

  if (!canRead) return;
  const { pages, outline } = await readPack(file, await readFile(file));
  const first = pages.findIndex((text) => text.includes('Kort side 1')) + 1;
  expect(pages.join('\n')).toMatch(new RegExp(`Bilag 1\\.\\s+Kort[ .]+Side ${first}\n`));
  expect(pages[first - 1]).toContain(`Side ${first} af ${pages.length}`);
  expect(outline[0]).toEqual({ title: 'Dagsorden', depth: 0, page: 1 });
});

async function writeMeeting(packagePath: string, folder: string): Promise<void> {
  const files = createFileStore(folder);
  const meeting = await meetingWithFiles(
    [
      {
        title: 'Stien',
        files: [
          { title: 'Kort', bytes: await pdfWithPages('Kort', { count: 2 }) },
          { title: 'Brev', fileName: 'brev.eml', bytes: Buffer.from('Kære alle') },
        ],
      },
    ],
    files,
  );
  await writePackageFile(packagePath, contentOfMeeting(meeting), { appVersion: '1.0.0', files });
}
