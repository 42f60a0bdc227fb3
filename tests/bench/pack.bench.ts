import { execFileSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { PDFDocument, PDFName, PDFRawStream, StandardFonts } from '@cantoo/pdf-lib';
import { expect, test } from '@playwright/test';
import { createFileStore } from '../../electron/files/store/fileStore.ts';
import { meetingWithFiles } from '../builders/meetingWithFiles.ts';
import { median } from './figures.ts';
import { report } from './report.ts';

/** How long an appendix pack takes, stamps and all, beside qpdf merging the same files without stamps. */

const FILES = 30;
const PAGES = 10;
const RUNS = 5;
/** In bytes: of the file that memory is measured by. */
const LARGE = 100_000_000;
const packRun = path.join(import.meta.dirname, 'packRun.ts');

interface PackTimes {
  /** In milliseconds: the first pack of a process, and another one in it. */
  readonly first: number;
  readonly again: number;
  /** The most memory that the process took, in MB. */
  readonly peak: number;
}

test('packs beside qpdf', async () => {
  test.setTimeout(600_000);
  const folder = await mkdtemp(path.join(tmpdir(), 'punkt-pack-bench-'));
  try {
    const thirty = await Promise.all(Array.from({ length: FILES }, (_, index) => denseFile(index)));
    const thirtyFiles = await timesOf(thirty, path.join(folder, 'thirty'));
    const large = await timesOf([await largeFile()], path.join(folder, 'large'));
    const figures = [
      { files: `${FILES} of ${PAGES} pages`, largest: largest(thirty), ...thirtyFiles },
      { files: '1 of 100 MB', largest: LARGE / 1e6, ...large },
    ];
    expect(figures).toHaveLength(2);
    report('pack', figures);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
});

/** Each measured in turns with the other, so that what else the machine does falls on both. */
async function timesOf(files: readonly Uint8Array[], folder: string) {
  const store = createFileStore(path.join(folder, 'files'));
  const planned = files.map((bytes, index) => ({ title: `Notat ${index + 1}`, bytes }));
  const meeting = await meetingWithFiles([{ title: 'Stien', files: planned }], store);
  const meetingPath = path.join(folder, 'meeting.json');
  await writeFile(meetingPath, JSON.stringify(meeting));
  const sources = files.map((_, index) => path.join(folder, `${index}.pdf`));
  await Promise.all(files.map((bytes, index) => writeFile(sources[index]!, bytes)));
  const runs: (PackTimes & { readonly whole: number; readonly qpdf: number })[] = [];
  for (let run = 0; run < RUNS; run += 1) {
    const target = path.join(folder, 'pack.pdf');
    const words = [packRun, meetingPath, path.join(folder, 'files'), target];
    const start = performance.now();
    const written = execFileSync(process.execPath, words, { encoding: 'utf8' });
    const whole = performance.now() - start;
    const times: PackTimes = JSON.parse(written);
    const merge = ['--empty', '--pages', ...sources, '--', path.join(folder, 'merged.pdf')];
    const begin = performance.now();
    execFileSync('qpdf', merge);
    runs.push({ ...times, whole: whole - times.again, qpdf: performance.now() - begin });
  }
  const of = (value: (run: (typeof runs)[number]) => number) => median(runs.map(value));
  const [pack, again, withStart, qpdf] = [
    of(({ first }) => first),
    of((run) => run.again),
    of(({ whole }) => whole),
    of((run) => run.qpdf),
  ];
  return { pack, again, withStart, qpdf, times: pack / qpdf, peak: of(({ peak }) => peak) };
}

/** Ten pages of text and rules, with a picture on each, as reports have them. */
async function denseFile(seed: number): Promise<Uint8Array> {
  const pdf = await PDFDocument.create();
  const font = await pdf.embedFont(StandardFonts.Helvetica);
  for (let number = 0; number < PAGES; number += 1) {
    const page = pdf.addPage([595, 842]);
    for (let line = 0; line < 50; line += 1) {
      page.drawText(
        `${seed}.${number}.${line} Kommunerne har sendt deres oplysninger om pladser og takster.`,
        {
          x: 60,
          y: 780 - line * 13,
          size: 10,
          font,
        },
      );
    }
    page.node.setXObject(PDFName.of('Billede'), pdf.context.register(picture(pdf, 200, 150)));
  }
  return pdf.save();
}

/** One page with a picture that cannot be made smaller. */
async function largeFile(): Promise<Uint8Array> {
  const pdf = await PDFDocument.create();
  const page = pdf.addPage([595, 842]);
  page.node.setXObject(PDFName.of('Billede'), pdf.context.register(picture(pdf, LARGE / 10_000, 10_000)));
  return pdf.save();
}

function picture(pdf: PDFDocument, width: number, height: number): PDFRawStream {
  const dict = pdf.context.obj({
    Type: 'XObject',
    Subtype: 'Image',
    Width: width,
    Height: height,
    ColorSpace: 'DeviceGray',
    BitsPerComponent: 8,
  });
  return PDFRawStream.of(dict, new Uint8Array(randomBytes(width * height)));
}

/** In MB. */
function largest(files: readonly Uint8Array[]): number {
  return Math.max(...files.map(({ length }) => length)) / 1e6;
}
