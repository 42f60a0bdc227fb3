import mammoth from 'mammoth';
import { beforeAll, describe, expect, test } from 'vitest';
import { exportToWord } from '../../../electron/word/exportToWord.ts';
import {
  appendixNumberingSchema,
  layoutProfileIdSchema,
  type AppendixNumbering,
} from '#shared/model/body.ts';
import { inForm } from '../../builders/forms.ts';
import { notesMeeting } from '../../builders/notesMeeting.ts';
import { readFields } from '../../wordChecks/fields.ts';
import { findFaults } from '../../wordChecks/findFaults.ts';
import { hasLibreOffice, layOutInLibreOffice } from '../../wordChecks/libreOffice.ts';
import { openDocx, partOf } from '../../wordChecks/openDocx.ts';
import { schemaErrors } from '../../wordChecks/schemaErrors.ts';
import { tagsOf } from '../../wordChecks/xml.ts';

const now = new Date('2031-03-01T09:00:00Z');
const write = async (numbering: AppendixNumbering) =>
  (await exportToWord(notesMeeting(numbering), { now })).bytes;

let parts: ReadonlyMap<string, string>;
let html: string;
beforeAll(async () => {
  const bytes = await write('perMeeting');
  parts = await openDocx(bytes);
  const { value } = await mammoth.convertToHtml({ buffer: Buffer.from(bytes) });
  html = value.replaceAll(/<a id="[^"]*"><\/a>/g, '');
});

const textWith = async (numbering: AppendixNumbering) =>
  (await mammoth.extractRawText({ buffer: Buffer.from(await write(numbering)) })).value;

const referencesOf = (xml: string) =>
  readFields(tagsOf(xml)).fields.filter(({ instruction }) => instruction.startsWith('REF'));

describe('an agenda with notes and references', () => {
  test.each(appendixNumberingSchema.options)(
    'is faultless with appendices numbered %s',
    async (numbering) => {
      const bytes = await write(numbering);
      expect([...(await schemaErrors(bytes)), ...(await findFaults(bytes))]).toEqual([]);
    },
  );

  test.each(layoutProfileIdSchema.options)('is faultless in %s', async (form) => {
    const { bytes } = await exportToWord(inForm(notesMeeting('none'), form), { now });
    expect([...(await schemaErrors(bytes)), ...(await findFaults(bytes))]).toEqual([]);
  });

  test('is sure of its pages', async () => {
    const { estimatedEntries } = await exportToWord(notesMeeting('perMeeting'), { now });
    expect(estimatedEntries).toEqual([]);
  });
});

describe('footnotes', () => {
  test("are Word's own, in the style of notes", () => {
    const notes = partOf(parts, 'word/footnotes.xml');
    expect(notes.match(/<w:pStyle w:val="Fodnotetekst"\/>/g)).toHaveLength(3);
    expect(partOf(parts, 'word/styles.xml')).toContain('<w:name w:val="footnote text"/>');
  });

  test('are read back where they stood, with what they said', () => {
    expect(html).toMatch(
      /Stien er fra 1987<sup><a [^>]*>\[1\]<\/a><\/sup>, se punkt\u00a0<a href="#_Ref200000002">3<\/a>\./,
    );
    expect(html).toMatch(/<li>Asfalt<sup><a [^>]*>\[2\]<\/a><\/sup><\/li>/);
    expect(html).toMatch(/<td><p>Åstien<sup><a [^>]*>\[3\]<\/a><\/sup><\/p>/);
    expect(html).toMatch(/Åbnet den 3\.\u00a0maj, <em>Stiernes bog<\/em>, jf\. bilag\u00a02\./);
    expect(html).toContain('Se <a href="https://stier.example/pris">prisen</a>');
  });
});

describe('references', () => {
  test('repeat the number of a heading, so that they read alike where the switches of REF are not known', () => {
    const { fields } = readFields(tagsOf(partOf(parts, 'word/document.xml')));
    expect(fields).toContainEqual({ instruction: 'QUOTE', result: '3' });
  });

  test.each(hasLibreOffice() ? ['LibreOffice'] : [])('are read in %s as they are in the app', async () => {
    const [laidOut] = await layOutInLibreOffice([await write('perMeeting')]);
    expect(laidOut?.text).toMatch(/se\s+punkt\s+3\./);
    expect(laidOut?.text).not.toMatch(/punkt\s+Punkt/);
  });

  test('are fields that show the words at a bookmark, or the number of a heading', () => {
    expect(referencesOf(partOf(parts, 'word/document.xml'))).toEqual([
      { instruction: String.raw`REF _Ref200000002 \n \t`, result: '' },
      { instruction: String.raw`REF _Ref200000001 \h \* MERGEFORMAT`, result: '2' },
    ]);
    expect(referencesOf(partOf(parts, 'word/footnotes.xml'))).toEqual([
      { instruction: String.raw`REF _Ref200000001 \h \* MERGEFORMAT`, result: '2' },
    ]);
  });

  test('read as in the app, also where the target is gone', () => {
    expect(html).toContain('Bilag\u00a02 viser den. Et tredje, jf. bilag\u00a0?.');
  });

  test('name the item where each counts its appendices, and the title where they have no numbers', async () => {
    expect(await textWith('perItem')).toContain('Bilag\u00a01 til punkt\u00a02 viser den.');
    expect(await textWith('none')).toContain('Bilaget ”Kort over åen” viser den.');
  });
});

test('quotations have a style of their own, in a table too', () => {
  const document = partOf(parts, 'word/document.xml');
  expect(document.match(/<w:pStyle w:val="Citat"\/>/g)).toHaveLength(2);
  expect(document.match(/<w:pStyle w:val="Tabelcitat"\/>/g)).toHaveLength(1);
});
