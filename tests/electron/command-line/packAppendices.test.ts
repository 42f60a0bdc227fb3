import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PDFDocument } from '@cantoo/pdf-lib';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { contentOfMeeting } from '#shared/package/content.ts';
import { tellLeftOut, tellPacked } from '../../../electron/command-line/messages.ts';
import { packAppendices } from '../../../electron/command-line/packAppendices.ts';
import { createFileStore } from '../../../electron/files/store/fileStore.ts';
import { writePackageFile } from '../../../electron/package/packageFile.ts';
import { meetingWithFiles } from '../../builders/meetingWithFiles.ts';
import { pdfWithPages } from '../../builders/pdfs.ts';

let folder: string;
let packagePath: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'punkt-cli-pack-'));
  packagePath = join(folder, 'møde.punkt');
  const files = createFileStore(join(folder, 'files'));
  const meeting = await meetingWithFiles(
    [
      {
        title: 'Stien',
        files: [
          { title: 'Kort', bytes: await pdfWithPages('Kort', { count: 2 }) },
          { title: 'Fortroligt', access: 'closed', bytes: await pdfWithPages('Fortroligt') },
          { title: 'Brev', fileName: 'brev.eml', bytes: Buffer.from('Kære alle') },
        ],
      },
    ],
    files,
  );
  await writePackageFile(packagePath, contentOfMeeting(meeting), { appVersion: '1.0.0', files });
});
afterEach(() => rm(folder, { recursive: true }));

const context = () => ({
  overwrite: false,
  signal: new AbortController().signal,
  onProgress: () => undefined,
});

it('makes a pack of the files in the package, in full and for the public', async () => {
  const full = join(folder, 'Bilag.pdf');
  const { pageCount, leftOut } = await packAppendices(packagePath, full, { ...context(), edition: 'full' });
  expect(tellPacked('Bilag.pdf', pageCount)).toBe('Bilagene er samlet i Bilag.pdf: 6 sider.');
  expect(leftOut.map(tellLeftOut)).toEqual([
    'Bilag\u00a03. Brev: kan ikke vises som sider, vedhæftet som fil.',
  ]);
  expect((await PDFDocument.load(await readFile(full))).getPageCount()).toBe(6);
  const open = join(folder, 'Offentlig.pdf');
  await packAppendices(packagePath, open, { ...context(), edition: 'public' });
  expect((await PDFDocument.load(await readFile(open))).getPageCount()).toBe(5);
});

it('refuses another ending and a file that is there, and leaves nothing behind', async () => {
  const before = await readdir(folder);
  const packing = (name: string) =>
    packAppendices(packagePath, join(folder, name), { ...context(), edition: 'full' });
  await expect(packing('Bilag.docx')).rejects.toMatchObject({ problem: { kind: 'targetNotPdf' } });
  await expect(packing('møde.punkt.pdf/Bilag.pdf')).rejects.toMatchObject({ problem: { kind: 'noFolder' } });
  expect(await readdir(folder)).toEqual(before);
});
