import { PDFDict, PDFDocument, PDFHexString, PDFName } from '@cantoo/pdf-lib';
import { expect, test } from 'vitest';
import { finishPdf } from '../../../electron/pdf/finishPdf.ts';
import type { OutlineEntry } from '../../../electron/pdf/outline.ts';

const properties = { title: 'Dagsorden, Ådalen', author: 'Sekretariatet', language: 'da-DK' } as const;
const now = new Date('2031-03-01T09:00:00Z');

async function printed(): Promise<Uint8Array> {
  const pdf = await PDFDocument.create();
  for (let page = 0; page < 3; page += 1) pdf.addPage([595, 842]);
  pdf.setAuthor('karen');
  pdf.setProducer('Skia');
  return pdf.save();
}

const outline: readonly OutlineEntry[] = [
  { title: '1. Sager', level: 1, page: 0, top: 100 },
  { title: '1.1 Stien', level: 2, page: 1, top: 0 },
  { title: '1.2 Broen æøå', level: 2, page: 1, top: 300 },
  { title: '2. Eventuelt', level: 1, page: 2, top: 50 },
];

/** Titles with their depth, read as a reader does: first child, then next. */
function titlesUnder(parent: PDFDict, depth = 0): string[] {
  const titles: string[] = [];
  let node = parent.lookupMaybe(PDFName.of('First'), PDFDict);
  while (node) {
    const title = node.lookup(PDFName.of('Title'), PDFHexString).decodeText();
    titles.push(`${'  '.repeat(depth)}${title}`, ...titlesUnder(node, depth + 1));
    node = node.lookupMaybe(PDFName.of('Next'), PDFDict);
  }
  return titles;
}

test('the file has title, language and the organisation as its author, and not who printed it', async () => {
  const pdf = await PDFDocument.load(await finishPdf(await printed(), { properties, outline, now }), {
    updateMetadata: false,
  });
  expect(pdf.getTitle()).toBe('Dagsorden, Ådalen');
  expect(pdf.getAuthor()).toBe('Sekretariatet');
  expect(pdf.getLanguage()).toBe('da-DK');
  expect(pdf.getProducer()).toBe('Punkt');
  expect(pdf.getCreationDate()).toEqual(now);
});

test('the outline has the headings below one another, each leading to its page', async () => {
  const pdf = await PDFDocument.load(await finishPdf(await printed(), { properties, outline, now }));
  const root = pdf.catalog.lookup(PDFName.of('Outlines'), PDFDict);
  expect(titlesUnder(root)).toEqual(['1. Sager', '  1.1 Stien', '  1.2 Broen æøå', '2. Eventuelt']);
  const dests = [...pdf.context.enumerateIndirectObjects()].flatMap(([, object]) =>
    object instanceof PDFDict && object.has(PDFName.of('Dest'))
      ? [String(object.get(PDFName.of('Dest')))]
      : [],
  );
  const pages = pdf.getPages().map(({ ref }) => String(ref));
  expect(dests).toEqual([
    `[ ${pages[0]} /XYZ null 742 null ]`,
    `[ ${pages[1]} /XYZ null 842 null ]`,
    `[ ${pages[1]} /XYZ null 542 null ]`,
    `[ ${pages[2]} /XYZ null 792 null ]`,
  ]);
});

test('a document without headings has no outline', async () => {
  const pdf = await PDFDocument.load(await finishPdf(await printed(), { properties, outline: [], now }));
  expect(pdf.catalog.has(PDFName.of('Outlines'))).toBe(false);
});
