import { rm } from 'node:fs/promises';
import { createFileStore } from '../../electron/files/store/fileStore.ts';
import { writePackageFile } from '../../electron/package/packageFile.ts';
import { contentOfMeeting } from '#shared/package/content.ts';
import { meetingWithFiles } from '../../tests/builders/meetingWithFiles.ts';
import { pdfForm, pdfWithPages } from '../../tests/builders/pdfs.ts';
import { openPackage } from '../../tests/e2e/acts/packages.ts';
import { answerSaveDialog } from '../../tests/e2e/harness/dialogs.ts';
import { goTo } from '../../tests/e2e/acts/open.ts';
import type { DemoStep } from './demoStep.ts';

export const appendixPack: DemoStep = {
  title: "A meeting's appendices are collected in one PDF",
  run: async ({ app: { page, electron }, file, picture }) => {
    await writeMeeting(file('Møde med bilag.punkt'), file('bilag'));
    await goTo(page, 'Møder');
    await openPackage({ electron, page }, file('Møde med bilag.punkt'));
    await page.getByRole('treeitem', { name: /Vagtordning/ }).waitFor();
    await answerSaveDialog(electron, file('Bilag.pdf'));
    await page.getByRole('button', { name: 'Eksportér' }).click();
    await page.getByRole('menuitem', { name: 'Bilagssamling …' }).click();
    await page.getByRole('checkbox', { name: 'Sæt dagsordenen forrest' }).check();
    await picture('20-pack');
    await page.getByRole('button', { name: 'Gem som …' }).click();
    await page.getByRole('button', { name: 'Åbn PDF' }).waitFor();
    await picture('21-packed');
    await page.getByRole('button', { name: 'Luk' }).click();
  },
};

async function writeMeeting(packagePath: string, folder: string): Promise<void> {
  const files = createFileStore(folder);
  const meeting = await meetingWithFiles(
    [
      {
        title: 'Vagtordning for akutte henvendelser',
        files: [
          { title: 'Forslag til vagtordning', bytes: await pdfWithPages('Forslag', { count: 4 }) },
          { title: 'Tidsplan', bytes: await pdfWithPages('Tidsplan', { rotation: 90 }) },
          { title: 'Udfyldt skema', bytes: await pdfForm('Skema') },
        ],
      },
      {
        title: 'Takster',
        files: [
          { title: 'Takster på tværs', bytes: await pdfWithPages('Takster', { size: [842, 595], count: 2 }) },
          { title: 'Mail fra vagten', fileName: 'vagten.msg', bytes: Buffer.from('Kære alle') },
          { title: 'Høringssvar' },
        ],
      },
    ],
    files,
    { name: 'Styregruppen for vagten', shortName: 'Styregruppen', secretariat: 'Vagtsekretariatet' },
  );
  await writePackageFile(packagePath, contentOfMeeting(meeting), { appVersion: '1.0.0', files });
  await rm(folder, { recursive: true });
}
