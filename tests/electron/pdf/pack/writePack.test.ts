import { readFileSync } from 'node:fs';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PDFArray, PDFDict, PDFName } from '@cantoo/pdf-lib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { appendicesInPack, composeAppendixPack } from '#shared/document/pack/appendixPack.ts';
import type { MeetingSnapshot } from '#shared/model/snapshot.ts';
import { createFileStore } from '../../../../electron/files/store/fileStore.ts';
import type { PackResult } from '../../../../electron/pdf/pack/packJob.ts';
import { writePack } from '../../../../electron/pdf/pack/writePack.ts';
import { meetingWithFiles } from '../../../builders/meetingWithFiles.ts';
import { mixedFiles } from '../../../builders/mixedFiles.ts';
import { packRequest } from '../../../builders/packRun.ts';
import { pdfWithLayers, pdfWithPages } from '../../../builders/pdfs.ts';
import { readPack, type ReadPack } from '../../../builders/readPack.ts';
import { hasPdfTools } from '../../../e2e/harness/readPdf.ts';

const canRead = hasPdfTools();
if (!canRead) console.log('Not applicable here: reading a pack back takes qpdf and pdftotext.');

const context = { onProgress: () => undefined, signal: new AbortController().signal };
let folder: string;
let snapshot: MeetingSnapshot;
let result: PackResult;
let read: ReadPack;

beforeAll(async () => {
  if (!canRead) return;
  folder = await mkdtemp(join(tmpdir(), 'punkt-pack-test-'));
  const store = createFileStore(join(folder, 'files'));
  snapshot = await meetingWithFiles(await mixedFiles(), store, { name: 'Styregruppen Ådal' });
  const targetPath = join(folder, 'bilag.pdf');
  result = await writePack(
    packRequest(snapshot, { filesFolder: join(folder, 'files'), targetPath }),
    context,
  );
  read = await readPack(targetPath, await readFile(targetPath));
}, 120_000);
afterAll(async () => {
  if (canRead) await rm(folder, { recursive: true });
});

const allAppendices = () =>
  appendicesInPack(composeAppendixPack(snapshot, { edition: 'full', itemId: null, firstNumber: 1 })).map(
    (appendix) => ({ ...appendix, label: appendix.label.replace('\u00a0', ' ') }),
  );
const pageOf = (id: string): number | null => {
  const place = result.places.get(id);
  return place?.kind === 'page' ? place.page : null;
};

describe.runIf(canRead)('a pack of thirty appendices of every kind', () => {
  it('has them all, and says which are not there as pages', () => {
    expect(allAppendices()).toHaveLength(30);
    expect(result.leftOut.map(({ title, reason }) => `${title}: ${reason}`)).toEqual([
      'Låst med kode: password',
      'Beskadiget: damaged',
      'Brev: notPages',
      'Væk: missing',
    ]);
    expect(read.pages).toHaveLength(result.pageCount);
  });

  it('says in its overview where each really begins', () => {
    const overview = read.pages.slice(1, 3).join('\n');
    for (const { id, label, title } of allAppendices()) {
      const page = pageOf(id);
      const end = page === null ? '(Link|Eftersendes|Mangler)' : `Side\\s${page}`;
      expect(overview).toMatch(new RegExp(`${label}\\.\\s+${title}( \\(lukket\\))?[ .]+${end}\n`));
    }
    const shown = allAppendices().flatMap(({ id, label }) => ({ page: pageOf(id), label }));
    for (const { page, label } of shown.filter((each) => each.page !== null)) {
      expect(stampsOn(page!)).toBe(`${label} Side ${page}`);
    }
  });

  it('has a stamp with its number and the running page on every page after the overview', () => {
    const first = Math.min(...allAppendices().flatMap(({ id }) => pageOf(id) ?? []));
    for (let page = first; page <= read.pages.length; page += 1) {
      expect(read.pages[page - 1]).toContain(`Side ${page} af ${read.pages.length}`);
      expect(read.pages[page - 1]).toMatch(/Bilag\s\d+ til dagsordenspunkt \d/);
    }
  });

  it('keeps the pages as they were, in their order', () => {
    const long = allAppendices().find(({ title }) => title === 'Langt referat')!;
    const start = pageOf(long.id)!;
    for (const number of [1, 2, 150, 300]) {
      expect(read.pages[start + number - 2]).toContain(`Langt side ${number}`);
    }
    expect(read.pages.join('\n')).toContain('Udfyldt af Karen');
    const turned = pageOf(allAppendices().find(({ title }) => title === 'Drejet 90')!.id)!;
    expect(read.pdf.getPage(turned - 1).getRotation().angle).toBe(90);
  });

  it('has a bookmark for each item and each appendix, and keeps those that a file brings along', () => {
    for (const { id, label, title } of allAppendices()) {
      const page = pageOf(id);
      const line = read.outline.find((entry) => entry.title.replace('\u00a0', ' ') === `${label}. ${title}`);
      expect({ page: line?.page ?? null, depth: line?.depth ?? 1 }).toEqual({ page, depth: 1 });
    }
    const places = pageOf(allAppendices().find(({ title }) => title === 'Med steder')!.id)!;
    expect(read.outline).toContainEqual({ title: 'Kapitel', depth: 2, page: places + 2 });
    expect(read.outline.filter(({ depth }) => depth === 0).map(({ title }) => title)).toEqual([
      'Oversigt',
      'Punkt 1: Godkendelse af referat',
      'Punkt 2: Pladser og takster',
      'Punkt 3: Eventuelt',
    ]);
  });

  it('jumps from the overview to each, and from a file to its own places', () => {
    const expected = allAppendices().flatMap(({ id }) => pageOf(id) ?? []);
    expect(read.links.slice(1, 3).flat()).toEqual(expected);
    const places = pageOf(allAppendices().find(({ title }) => title === 'Med steder')!.id)!;
    expect(read.links[places - 1]).toEqual([places + 2]);
    expect(read.addresses).toEqual(['https://example.org/loven%20om%20%C3%A6bler']);
  });

  it('holds what could not be shown, byte for byte', () => {
    const attached = read.pdf.getAttachments();
    expect(attached.map(({ name }) => name)).toEqual(['001 kode.pdf', '002 skadet.pdf', '003 brev.eml']);
    expect(Buffer.from(attached[2]!.data).toString()).toBe('From: a@example.org\n\nKære alle');
  });

  it('names the body, the language and nobody else', () => {
    expect(read.pdf.getTitle()).toMatch(/^Bilag til Styregruppen Ådal, 14\.\smarts\s2031$/);
    expect(read.pdf.getLanguage()).toBe('da-DK');
    expect(read.pdf.getProducer()).toBe('Punkt');
    expect(read.pdf.catalog.has(PDFName.of('AcroForm'))).toBe(false);
  });
});

/** "Bilag 4 Side 5" of the stamp on a page. */
function stampsOn(page: number): string {
  const text = read.pages[page - 1]!;
  const label = /(Bilag\s\d+) til dagsordenspunkt/.exec(text)?.[1] ?? '';
  const number = /(Side \d+) af/.exec(text)?.[1] ?? '';
  return `${label} ${number}`;
}

describe.runIf(canRead)('the public edition', () => {
  it('holds nothing that is closed, and the others have their numbers', async () => {
    const targetPath = join(folder, 'offentlig.pdf');
    const choice = { edition: 'public', itemId: null, firstNumber: 1 } as const;
    const request = packRequest(snapshot, { filesFolder: join(folder, 'files'), targetPath }, { choice });
    await writePack(request, context);
    const { pages } = await readPack(targetPath, await readFile(targetPath));
    const text = pages.join('\n');
    expect(text).not.toContain('Fortroligt');
    expect(readFileSync(targetPath, 'latin1')).not.toContain('Fortroligt');
    const [before, closed, after] = ['Høringssvar', 'Fortroligt', 'Notat 7'].map(
      (title) => allAppendices().find((appendix) => appendix.title === title)!.label,
    );
    expect(text).toMatch(new RegExp(`${before}\\.\\s+Høringssvar`));
    expect(text).toMatch(new RegExp(`${after}\\.\\s+Notat 7`));
    expect(text).not.toMatch(new RegExp(`${closed}\\b`));
  });
});

describe.runIf(canRead)('what a pack may be made of', () => {
  it('can be one item, with the agenda first and its pages counted', async () => {
    const store = createFileStore(join(folder, 'files'));
    const small = await meetingWithFiles(
      [
        { title: 'Stien', files: [{ title: 'Kort', bytes: await pdfWithPages('Kort') }] },
        { title: 'Broen', files: [{ title: 'Plan', bytes: await pdfWithPages('Plan') }] },
      ],
      store,
    );
    const agendaPath = join(folder, 'dagsorden.pdf');

    await writeFile(agendaPath, await pdfWithPages('Dagsorden', { count: 4 }));
    const targetPath = join(folder, 'punkt.pdf');
    const choice = { edition: 'full', itemId: small.items[1]!.id, firstNumber: 1 } as const;
    const request = packRequest(
      small,
      { filesFolder: join(folder, 'files'), targetPath },
      { choice, agendaPath },
    );
    await writePack(request, context);
    const { pages, outline } = await readPack(targetPath, await readFile(targetPath));
    expect(pages).toHaveLength(7);
    expect(pages[3]).toContain('Dagsorden side 4');
    expect(pages[3]).not.toContain('til dagsordenspunkt');
    expect(pages[4]).toContain('Bilag til dagsordenspunkt 2: Broen');
    expect(pages[5]).toMatch(/Bilag\s2\.\s+Plan[ .]+Side\s7/);
    expect(pages[6]).toContain('Side 7 af 7');
    expect(outline[0]).toEqual({ title: 'Dagsorden', depth: 0, page: 1 });
  });

  it('keeps the layers of a drawing, and hidden those that are', async () => {
    const files = [{ title: 'Plan', bytes: await pdfWithLayers('Plan') }];
    const small = await meetingWithFiles([{ title: 'Stien', files }], createFileStore(join(folder, 'files')));
    const targetPath = join(folder, 'lag.pdf');
    await writePack(packRequest(small, { filesFolder: join(folder, 'files'), targetPath }), context);
    const { pdf } = await readPack(targetPath, await readFile(targetPath));
    const properties = pdf.catalog.lookup(PDFName.of('OCProperties'), PDFDict);
    const hidden = properties.lookup(PDFName.of('D'), PDFDict).lookup(PDFName.of('OFF'), PDFArray);
    expect(properties.lookup(PDFName.of('OCGs'), PDFArray).size()).toBe(2);
    expect(hidden.asArray().map((_, index) => String(hidden.lookup(index, PDFDict)))).toEqual([
      '<<\n/Type /OCG\n/Name (Ejere)\n>>',
    ]);
    const resources = pdf.getPage(2).node.Resources()!.lookup(PDFName.of('Properties'), PDFDict);
    expect(resources.get(PDFName.of('L2'))).toBe(hidden.get(0));
  });

  it('must have appendices', async () => {
    const none = await meetingWithFiles([{ title: 'Stien', files: [] }], createFileStore(folder));
    const request = packRequest(none, { filesFolder: folder, targetPath: join(folder, 'ingen.pdf') });
    await expect(writePack(request, context)).rejects.toMatchObject({ failure: { kind: 'noAppendices' } });
  });
});
