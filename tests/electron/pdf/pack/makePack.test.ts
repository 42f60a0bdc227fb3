import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PDFDocument } from '@cantoo/pdf-lib';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { findLibreOffice } from '../../../../electron/convert/libreOffice/findLibreOffice.ts';
import { libreOffice } from '../../../../electron/convert/libreOffice/libreOffice.ts';
import type { OfficeProgram } from '../../../../electron/convert/officeProgram.ts';
import { createFileStore } from '../../../../electron/files/store/fileStore.ts';
import { forkWorker } from '../../../../electron/jobs/forkedProcess.ts';
import type { Progress } from '../../../../electron/jobs/progress.ts';
import { makePack } from '../../../../electron/pdf/pack/makePack.ts';
import { exportToWord } from '../../../../electron/word/exportToWord.ts';
import { aSnapshot } from '../../../builders/meeting.ts';
import { meetingWithFiles, type PlannedFile } from '../../../builders/meetingWithFiles.ts';
import { packRequest } from '../../../builders/packRun.ts';
import { pdfWithPages } from '../../../builders/pdfs.ts';
import { hasPdfTools, readPdfPages } from '../../../e2e/harness/readPdf.ts';

const packProcess = join(import.meta.dirname, '../../../../electron/pdf/pack/packProcess.ts');
const office = await findLibreOffice();
const canConvert = office !== null && hasPdfTools();
if (!canConvert)
  console.log('Not applicable here: making PDF of Word files takes LibreOffice and pdftotext.');

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'punkt-make-'));
});
afterEach(() => rm(folder, { recursive: true }));

const targetPath = () => join(folder, 'bilag.pdf');

/** A pack of a Word file and a PDF. */
async function make(programs: readonly OfficeProgram[], texts: readonly PlannedFile[] = []) {
  const { bytes } = await exportToWord(aSnapshot([{ title: 'Broen over åen' }]), { now: new Date() });
  const filesFolder = join(folder, 'files');
  const files = [
    { title: 'Notat', fileName: 'Notat.docx', bytes },
    { title: 'Kort', bytes: await pdfWithPages('Kort') },
    ...texts,
  ];
  const meeting = await meetingWithFiles([{ title: 'Stien', files }], createFileStore(filesFolder));
  const steps = new Set<Progress['step']>();
  const result = await makePack(packRequest(meeting, { filesFolder, targetPath: targetPath() }), {
    programs,
    startProcess: () => forkWorker(packProcess),
    signal: new AbortController().signal,
    onProgress: ({ step }) => void steps.add(step),
  });
  return { ...result, steps: [...steps] };
}

describe.runIf(canConvert)('where LibreOffice is installed', () => {
  it('a Word file stands in the pack as pages', async () => {
    const { leftOut, steps } = await make([libreOffice(office!)]);
    expect({ leftOut, steps }).toEqual({ leftOut: [], steps: ['convert', 'pack'] });
    const pages = await readPdfPages(targetPath());
    expect(pages[2]).toContain('Side 3 af');
    expect(pages.join('\n')).toContain('Broen over åen');
  });

  it('a text from an older Windows keeps its æ, ø and å', async () => {
    const bytes = Buffer.from('Rød grød på åen', 'latin1');
    await make([libreOffice(office!)], [{ title: 'Noter', fileName: 'Noter.txt', bytes }]);
    expect((await readPdfPages(targetPath())).join('\n')).toContain('Rød grød på åen');
  });
});

it('where there is no office program, a Word file is attached and told of', async () => {
  const { leftOut, steps } = await make([]);
  expect(leftOut.map(({ title, reason }) => `${title}: ${reason}`)).toEqual(['Notat: noConverter']);
  expect(steps).toEqual(['pack']);
  const pdf = await PDFDocument.load(await readFile(targetPath()));
  expect(pdf.getAttachments().map(({ name }) => name)).toEqual(['001 Notat.docx']);
});
