import mammoth from 'mammoth';
import { describe, expect, test } from 'vitest';
import { exportToWord } from '../../../electron/word/exportToWord.ts';
import type { BlockNode } from '#shared/model/richText.ts';
import { bullets, doc, p, picture, recommendation } from '#shared/richText/build.ts';
import { aSnapshot } from '../../builders/meeting.ts';
import { aPicture, samplePicture, sourceOf } from '../../builders/pictures.ts';
import { tableOf, td } from '../../builders/richText.ts';
import { findFaults } from '../../wordChecks/findFaults.ts';
import { hasLibreOffice, layOutInLibreOffice } from '../../wordChecks/libreOffice.ts';
import { openDocx, partOf } from '../../wordChecks/openDocx.ts';
import { schemaErrors } from '../../wordChecks/schemaErrors.ts';

const now = new Date('2031-03-01T09:00:00Z');
const red = aPicture([200, 30, 30, 255]);
const pictures = sourceOf(samplePicture, red);
const missing = 'f'.repeat(64);

const meetingWith = (...content: BlockNode[]) =>
  aSnapshot([{ title: 'Stier', sections: [{ heading: 'Resumé', content: doc(...content) }] }]);

const exported = (...content: BlockNode[]) => exportToWord(meetingWith(...content), { now, files: pictures });

/** Width and height of every drawing in the file, in millimetres. */
async function drawnSizes(bytes: Uint8Array): Promise<[number, number][]> {
  const xml = partOf(await openDocx(bytes), 'word/document.xml');
  const extents = xml.matchAll(/<wp:extent cx="(\d+)" cy="(\d+)"\/>/g);
  return Array.from(extents, ([, cx, cy]) => [
    Math.round(Number(cx) / 36_000),
    Math.round(Number(cy) / 36_000),
  ]);
}

describe('a picture in a written agenda', () => {
  test('is a drawing with its description, and the file is faultless', async () => {
    const { bytes, missingPictures } = await exported(
      p('Kortet:'),
      picture(samplePicture.sha256, { alt: 'Kort over stierne <vest> & øst' }),
      picture(red.sha256, { decorative: true, alt: 'glemt' }),
      picture(samplePicture.sha256, { alt: 'Samme kort igen', shownWidth: 40 }),
      bullets([p('i en liste'), picture(red.sha256, { alt: 'Rød' })]),
      tableOf([td([picture(red.sha256, { alt: 'I en celle' })]), td('Tekst ved siden af')]),
    );
    expect(missingPictures).toEqual([]);
    expect([...(await schemaErrors(bytes)), ...(await findFaults(bytes))]).toEqual([]);
    const { value } = await mammoth.convertToHtml({ buffer: Buffer.from(bytes) });
    const described = Array.from(
      value.matchAll(/<img(?: alt="([^"]*)")? src="data:image\/png/g),
      (match) => match[1],
    );
    expect(described).toEqual([
      'Kort over stierne &lt;vest&gt; &amp; øst',
      undefined,
      'Samme kort igen',
      'Rød',
      'I en celle',
    ]);
  });

  test('is marked as decoration where it is that, and only there', async () => {
    const { bytes } = await exported(
      picture(samplePicture.sha256, { decorative: true }),
      picture(samplePicture.sha256, { alt: 'Kort' }),
    );
    const xml = partOf(await openDocx(bytes), 'word/document.xml');
    expect(xml.match(/<wp:docPr[^>]*>/g)?.map((tag) => /descr="([^"]*)"/.exec(tag)?.[1])).toEqual([
      undefined,
      'Kort',
    ]);
    expect(xml.match(/decorative[^>]* val="1"/g)).toHaveLength(1);
  });

  test('holds the very bytes that were stored', async () => {
    const { bytes } = await exported(picture(samplePicture.sha256), picture(red.sha256));
    const { value } = await mammoth.convertToHtml({ buffer: Buffer.from(bytes) });
    const sources = Array.from(value.matchAll(/base64,([^"]+)"/g), (match) => match[1]);
    expect(sources).toEqual([samplePicture, red].map((one) => Buffer.from(one.bytes).toString('base64')));
  });

  test('is as wide as it was made, and never higher than the page', async () => {
    const { bytes } = await exported(
      picture(samplePicture.sha256, { width: 600, height: 300 }),
      picture(samplePicture.sha256, { width: 600, height: 300, shownWidth: 50 }),
      picture(samplePicture.sha256, { width: 200, height: 4000 }),
    );
    // The text is 154 mm wide and 243 mm high.
    expect(await drawnSizes(bytes)).toEqual([
      [154, 77],
      [77, 39],
      [11, 219],
    ]);
  });

  test('fits the cell or the list that it stands in', async () => {
    const narrow = { colwidth: [100] };
    const wide = { colwidth: [300] };
    const { bytes } = await exported(
      tableOf([td([picture(samplePicture.sha256)], narrow), td([picture(red.sha256)], wide)]),
      bullets([p('punkt'), picture(red.sha256)]),
    );
    const widths = (await drawnSizes(bytes)).map(([width]) => width);
    expect(widths).toEqual([34, 111, 148]);
  });

  test('whose file is missing leaves its description, and the item is named', async () => {
    const { bytes, missingPictures } = await exported(
      picture(missing, { alt: 'Kort over havnen' }),
      picture(missing, { decorative: true }),
      picture(samplePicture.sha256, { alt: 'Her' }),
    );
    expect(missingPictures).toEqual(['Stier']);
    const { value } = await mammoth.extractRawText({ buffer: Buffer.from(bytes) });
    expect(value).toContain('[Billedet mangler: Kort over havnen]\n\n[Billedet mangler]');
    expect(await findFaults(bytes)).toEqual([]);
  });

  test('may stand under a point of a recommendation', async () => {
    const content = recommendation(
      'Det indstilles, at',
      [{ id: 'a', words: ['planen godkendes'] }],
      picture(red.sha256),
    );
    const snapshot = aSnapshot([{ title: 'Plan', sections: [{ heading: 'Indstilling', content }] }]);
    const { bytes } = await exportToWord(snapshot, { now, files: pictures });
    expect(await drawnSizes(bytes)).toHaveLength(1);
  });
});

const judges = hasLibreOffice() ? ['LibreOffice'] : [];

test.each(judges)('pictures are counted into the pages, as %s lays them out', async () => {
  const high = picture(samplePicture.sha256, { width: 400, height: 440, alt: 'Kort' });
  const items = ['Første', 'Andet', 'Tredje'].map((title, index) => ({
    title,
    sections: [
      { heading: 'Kort', content: doc(p('Kortene:'), ...Array.from({ length: index + 2 }, () => high)) },
    ],
  }));
  const { bytes, pageCount, estimatedEntries } = await exportToWord(aSnapshot(items), {
    now,
    files: pictures,
  });
  const [laidOut] = await layOutInLibreOffice([bytes]);
  expect(laidOut?.pageCount).toBe(pageCount);
  expect(pageCount).toBe(1 + 2 + 3 + 4);
  expect(estimatedEntries).toEqual([]);
});
