import { beforeAll, describe, expect, test } from 'vitest';
import { exportToWord } from '../../../electron/word/exportToWord.ts';
import type { BlockNode } from '#shared/model/richText.ts';
import { bullets, doc, lettered, numbered, p } from '#shared/richText/build.ts';
import { aSnapshot } from '../../builders/meeting.ts';
import { pathsMeeting } from '../../builders/pathsMeeting.ts';
import { numbers } from '../../builders/richText.ts';
import { readFields } from '../../wordChecks/fields.ts';
import { openDocx, partOf } from '../../wordChecks/openDocx.ts';
import { tagsOf, valuesOf } from '../../wordChecks/xml.ts';

const now = new Date('2031-03-01T09:00:00Z');
let parts: ReadonlyMap<string, string>;

beforeAll(async () => {
  parts = await openDocx((await exportToWord(pathsMeeting, { now })).bytes);
});

const document = () => partOf(parts, 'word/document.xml');
const styleXml = (id: string) =>
  new RegExp(`<w:style [^>]*w:styleId="${id}".*?</w:style>`).exec(partOf(parts, 'word/styles.xml'))?.[0] ??
  '';
/** A paragraph's XML, found by the text in it. */
const paragraphWith = (xml: string, text: string) =>
  xml.match(/<w:p>.*?<\/w:p>/g)?.find((paragraph) => paragraph.includes(text)) ?? '';

/** Level and list number of every paragraph in a list, by its text. */
async function placesOf(...content: BlockNode[]) {
  const snapshot = aSnapshot([
    { title: 'Punkt', sections: [{ heading: 'Tekst', content: doc(...content) }] },
  ]);
  const opened = await openDocx((await exportToWord(snapshot, { now })).bytes);
  const xml = partOf(opened, 'word/document.xml');
  const place = (text: string) => {
    const found = /<w:ilvl w:val="(\d)"\/><w:numId w:val="(\d+)"\/>/.exec(paragraphWith(xml, `>${text}<`));
    return { level: Number(found?.[1]), list: Number(found?.[2]) };
  };
  return { place, numbering: partOf(opened, 'word/numbering.xml') };
}

describe('the contents', () => {
  test('are a field of the first level only, followed by one page reference for each item', () => {
    const { fields } = readFields(tagsOf(document()));
    expect(fields.map(({ instruction }) => instruction)).toEqual([
      String.raw`PAGEREF _Toc100000001 \h`,
      String.raw`PAGEREF _Toc100000002 \h`,
      String.raw`PAGEREF _Toc100000003 \h`,
      String.raw`PAGEREF _Toc100000004 \h`,
      String.raw`TOC \o &quot;1-1&quot; \h \z`,
    ]);
    expect(fields.slice(0, 4).map(({ result }) => result)).toEqual(['2', '3', '5', '6']);
  });

  test('link every line to its heading and stand in the frame that Word can update', () => {
    const control = /<w:sdt>.*?<\/w:sdt>/.exec(document())?.[0] ?? '';
    expect(control).toContain('w:val="Table of Contents"');
    expect(valuesOf(tagsOf(control), 'w:hyperlink', 'w:anchor')).toHaveLength(4);
    expect(valuesOf(tagsOf(control), 'w:pStyle', 'w:val')).toEqual([
      'Indholdsoverskrift',
      ...Array.from({ length: 4 }, () => 'Indholdsfortegnelse1'),
    ]);
  });
});

describe('the styles', () => {
  test('carry Danish ids, the outline and the number of an item', () => {
    const heading = styleXml('Overskrift1');
    expect(heading).toContain('<w:name w:val="heading 1"/>');
    expect(heading).toContain('<w:keepNext/>');
    expect(heading).toContain('<w:outlineLvl w:val="0"/>');
    expect(heading).toMatch(/<w:numPr><w:ilvl w:val="0"\/><w:numId w:val="\d+"\/><\/w:numPr>/);
    expect(styleXml('Overskrift2')).toContain('<w:outlineLvl w:val="1"/>');
    expect(styleXml('Normal')).toContain('w:default="1"');
  });

  test('number the headings by themselves: no heading has a number typed in', () => {
    const heading = paragraphWith(document(), 'w:name="_Toc100000002"');
    expect(heading).toContain('<w:pStyle w:val="Overskrift1"/><w:pageBreakBefore/>');
    expect(heading).not.toContain('Punkt 2.');
    expect(partOf(parts, 'word/numbering.xml')).toMatch(
      /<w:pStyle w:val="Overskrift1"\/>.*?<w:lvlText w:val="Punkt %1\."\/>/,
    );
  });

  test('say that the text is Danish', () => {
    expect(partOf(parts, 'word/styles.xml')).toMatch(/<w:rPrDefault>.*<w:lang w:val="da-DK"/);
    expect(document()).not.toContain('<w:lang');
  });

  test('leave it to the words of an English section to say that they are English', async () => {
    const snapshot = aSnapshot([
      { title: 'Punkt', sections: [{ heading: 'Summary', content: doc(p('In English')) }] },
    ]);
    const sections = snapshot.sections.map((section) => ({ ...section, language: 'en' as const }));
    const { bytes } = await exportToWord({ ...snapshot, sections }, { now });
    const xml = partOf(await openDocx(bytes), 'word/document.xml');
    expect(paragraphWith(xml, 'In English')).toContain('<w:lang w:val="en-GB"/>');
    expect(paragraphWith(xml, 'Summary')).not.toContain('<w:lang');
  });
});

describe('the file', () => {
  test('names its title, language and secretariat, and the moment it was given', () => {
    const core = partOf(parts, 'docProps/core.xml');
    expect(core).toContain(
      '<dc:title>Dagsorden, Udvalget for Stier og Broer, 14.\u00a0marts\u00a02031</dc:title>',
    );
    expect(core).toContain('<dc:language>da-DK</dc:language>');
    expect(core).toContain('<cp:lastModifiedBy>Sekretariatet for Stier og Broer</cp:lastModifiedBy>');
    expect(core).toContain('2031-03-01T09:00:00Z</dcterms:created>');
  });

  test('opens in the mode of today and has another first page', () => {
    expect(partOf(parts, 'word/settings.xml')).toMatch(
      /w:name="compatibilityMode"[^>]*w:val="15"|w:val="15"[^>]*w:name="compatibilityMode"/,
    );
    expect(document()).toContain('<w:titlePg');
    const footers = [...parts].filter(([path]) => /^word\/footer\d/.test(path)).map(([, xml]) => xml);
    expect(footers).toHaveLength(2);
    for (const footer of footers) {
      expect(readFields(tagsOf(footer)).fields).toEqual([
        { instruction: 'PAGE', result: '1' },
        { instruction: 'NUMPAGES', result: '6' },
      ]);
    }
  });
});

describe('a table', () => {
  test('repeats its header, keeps its rows whole and spans columns and rows', () => {
    const table = /<w:tbl>.*<\/w:tbl>/.exec(document())?.[0] ?? '';
    const rows = table.match(/<w:tr>.*?<\/w:tr>/g) ?? [];
    expect(rows).toHaveLength(5);
    expect(rows.map((row) => row.includes('<w:tblHeader/>'))).toEqual([true, false, false, false, false]);
    expect(rows.every((row) => row.includes('<w:cantSplit/>'))).toBe(true);
    expect(rows[2]).toContain('<w:vMerge w:val="restart"/>');
    expect(rows[3]).toContain('<w:vMerge w:val="continue"/>');
    expect(rows[4]).toContain('<w:gridSpan w:val="2"/>');
  });
});

describe('lists', () => {
  test('count each for itself, though they look alike', async () => {
    const { place } = await placesOf(numbered('første'), p('mellem'), numbered('anden'));
    expect(place('første').list).not.toBe(place('anden').list);
  });

  test('are one list of Word with the lists inside them', async () => {
    const { place } = await placesOf(
      numbered([p('a'), lettered([p('b'), bullets([p('c'), bullets('d')])])], [p('e'), lettered('f')]),
    );
    expect(['a', 'b', 'c', 'd', 'e', 'f'].map((text) => place(text).level)).toEqual([0, 1, 2, 3, 0, 1]);
    expect(new Set(['a', 'b', 'c', 'd', 'e', 'f'].map((text) => place(text).list)).size).toBe(1);
  });

  test('part from the list around them where it looks otherwise on that level', async () => {
    const { place } = await placesOf(numbered([p('a'), bullets('b')], [p('c'), lettered('d')]));
    expect(place('d')).toEqual({ level: 1, list: expect.not.toBeOneOf([place('a').list]) });
    expect(place('b').list).toBe(place('a').list);
  });

  test('begin again for the second list in the same item', async () => {
    const { place } = await placesOf(bullets([p('a'), numbered('b'), p('mellem'), numbered('c')]));
    expect(place('c').level).toBe(1);
    expect(place('c').list).not.toBe(place('b').list);
  });

  test('start where they are told to', async () => {
    const { place, numbering } = await placesOf(numbers({ start: 7 }, 'syv'));
    const list = new RegExp(`<w:num w:numId="${place('syv').list}".*?</w:num>`).exec(numbering)?.[0];
    expect(list).toContain('<w:lvlOverride w:ilvl="0"><w:startOverride w:val="7"/></w:lvlOverride>');
  });
});
