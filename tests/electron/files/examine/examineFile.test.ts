import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { examineFile } from '../../../../electron/files/examine/examineFile.ts';
import { aMail, anOfficeFile, aPdf, aTiff, aZip } from './someFiles.ts';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'punkt-examine-'));
});
afterAll(() => rm(folder, { recursive: true }));

async function examine(fileName: string, content: Buffer | string) {
  // As in the store: the name says nothing.
  const path = join(folder, 'indhold');
  await writeFile(path, content);
  return examineFile({ path, fileName });
}
const typeOf = async (fileName: string, content: Buffer | string) =>
  (await examine(fileName, content)).mediaType;

const bytes = (hex: string): Buffer => Buffer.from(hex.padEnd(80, '0'), 'hex');
const openXml = 'vnd.openxmlformats-officedocument';

describe('the kind of a file', () => {
  it('is found by its content, whatever its name says', async () => {
    expect(await typeOf('billede.png', await aPdf(1))).toBe('application/pdf');
    expect(await typeOf('brev.pdf', bytes('89504e470d0a1a0a'))).toBe('image/png');
    expect(await typeOf('a', bytes('ffd8ffe0'))).toBe('image/jpeg');
    expect(await typeOf('a', bytes('524946460000000057454250'))).toBe('image/webp');
    expect(await typeOf('referat.pdf', bytes('4d5a9000'))).toBe('application/x-executable');
    expect(await typeOf('a', `støj\n%PDF-1.4`)).toBe('application/pdf');
  });

  it('is told apart among what is packed as zip', async () => {
    const word = `application/${openXml}.wordprocessingml.document`;
    expect(await typeOf('a.zip', await anOfficeFile(`${openXml}.wordprocessingml.document`))).toBe(word);
    expect(await typeOf('a', await anOfficeFile(`${openXml}.spreadsheetml.sheet`))).toMatch(/sheet$/);
    expect(await typeOf('a.docx', await anOfficeFile('vnd.ms-word.document.macroEnabled'))).toBe(
      'application/vnd.ms-word.document.macroEnabled.12',
    );
    const openDocument = 'application/vnd.oasis.opendocument.text';
    expect(await typeOf('a', await aZip({ mimetype: openDocument, 'content.xml': '<x/>' }))).toBe(
      openDocument,
    );
    expect(await typeOf('a.docx', await aZip({ 'a.txt': 'hej' }))).toBe('application/zip');
    expect(await typeOf('a.docx', (await aZip({ 'a.txt': 'hej' })).subarray(0, 40))).toBe('application/zip');
  });

  it('is taken from the name among kinds that begin alike', async () => {
    const oldOffice = bytes('d0cf11e0a1b11ae1');
    expect(await typeOf('a.doc', oldOffice)).toBe('application/msword');
    expect(await typeOf('a.xls', oldOffice)).toBe('application/vnd.ms-excel');
    expect(await typeOf('a.msg', oldOffice)).toBe('application/vnd.ms-outlook');
    expect(await typeOf('a.docx', oldOffice)).toBe('application/octet-stream');
    expect(await typeOf('tal.csv', 'a;b\n1;2')).toBe('text/csv');
    expect(await typeOf('note.docx', 'bare tekst')).toBe('text/plain');
    expect(await typeOf('tom.txt', '')).toBe('text/plain');
    expect(await typeOf('a.bin', bytes('0001020300ff'))).toBe('application/octet-stream');
  });
});

describe('the pages of a file', () => {
  it('are counted where the file says how many they are', async () => {
    expect((await examine('a.pdf', await aPdf(12))).pages).toBe(12);
    expect((await examine('a.png', bytes('89504e470d0a1a0a'))).pages).toBe(1);
    expect((await examine('fax.tif', aTiff(3))).pages).toBe(3);
  });

  it('are unknown where they cannot be counted', async () => {
    expect((await examine('a.pdf', (await aPdf(3)).subarray(0, 200))).pages).toBeNull();
    expect(
      (await examine('a.docx', await anOfficeFile(`${openXml}.wordprocessingml.document`))).pages,
    ).toBeNull();
    expect((await examine('fax.tif', aTiff(3).subarray(0, 13))).pages).toBeNull();
  });

  it('are not counted for ever in a fax whose pages go in a ring', async () => {
    const ring = aTiff(2);
    ring.writeUInt32LE(8, ring.length - 4);
    expect((await examine('fax.tif', ring)).pages).toBeNull();
  });
});

describe('a mail', () => {
  it('gives its words, who wrote to whom and when, and its attachments, but no picture from a signature', async () => {
    const answer = await aPdf(2);
    const { mail, mediaType } = await examine('svar.eml', aMail(answer));
    expect(mediaType).toBe('message/rfc822');
    expect(mail).toMatchObject({
      subject: 'Høringssvar om takster',
      from: ['Jens Holm <jens@eksempel.dk>'],
      to: ['Inger Lund <inger@eksempel.dk>', 'kontor@eksempel.dk'],
      cc: [],
      sentAt: '2026-03-12T08:20:00.000Z',
    });
    expect(mail?.text).toMatch(/^Kære Inger\s+Her er svaret\./);
    expect(mail?.attachments.map(({ fileName }) => fileName)).toEqual(['Høring.pdf', 'noter.txt']);
    expect(Buffer.from(mail?.attachments[0]?.bytes ?? [])).toEqual(answer);
  });

  it('is not any text that is called one', async () => {
    expect((await examine('a.eml', 'bare tekst')).mail).toBeNull();
  });
});
