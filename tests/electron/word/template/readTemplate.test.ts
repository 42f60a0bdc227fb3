import { describe, expect, test } from 'vitest';
import { toFailure } from '#shared/contract/failure.ts';
import { missingStyles } from '#shared/layouts/template/knownStyles.ts';
import { kept } from '../../../builders/templates/followedBy.ts';
import {
  docDefaults,
  field,
  paragraph,
  picture,
  run,
  section,
  style,
} from '../../../builders/templates/pieces.ts';
import { relationship, templateFile, zipped } from '../../../builders/templates/templateFile.ts';
import { templates } from '../../../builders/templates/templates.ts';
import { openDocx, partOf } from '../../../wordChecks/openDocx.ts';

const kindOf = (bytes: Uint8Array): Promise<string> =>
  kept(bytes).then(
    () => 'kept',
    (error: unknown) => toFailure(error).kind,
  );

const remarksOf = async (bytes: Promise<Buffer>) => (await kept(await bytes)).template.remarks;

const withHeader = { edges: [['header', 'default', 'header1']] } as const;

/** A template with one header; the header as it was kept. */
async function headerOf(
  xml: string,
  relationships = '',
  more: Record<string, string | Buffer> = {},
): Promise<string> {
  const bytes = await templateFile({
    edges: { header1: { xml, relationships } },
    more,
    body: section(withHeader),
  });
  return partOf(await openDocx((await kept(bytes)).bytes), 'word/template-header-default.xml');
}

describe('a file that is no template', () => {
  test('is refused by what it is', async () => {
    expect(await kindOf(Buffer.from('Kære udvalg'))).toBe('templateNotWord');
    expect(await kindOf(Buffer.from('PK\u0003\u0004 og så ikke mere'))).toBe('templateDamaged');
    expect(await kindOf(await zipped({ mimetype: 'application/vnd.oasis.opendocument.text' }))).toBe(
      'templateNotWord',
    );
    const old = Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(600)]);
    expect(await kindOf(old)).toBe('templateNotWord');
    expect(await kindOf(Buffer.concat([old, Buffer.from('EncryptedPackage', 'utf16le')]))).toBe(
      'templateEncrypted',
    );
  });

  test('is refused when it was cut off, or is no XML inside', async () => {
    const whole = await templates.danish();
    expect(await kindOf(whole.subarray(0, whole.length - 400))).toBe('templateDamaged');
    expect(await kindOf(await templateFile({ body: '<w:p>' }))).toBe('templateDamaged');
    expect(await kindOf(await templateFile({ styles: '<w:style' }))).toBe('templateDamaged');
  });

  test('is refused with a document type, whose entities could grow without end', async () => {
    const bomb = '<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;">]><x>&b;</x>';
    const file = await templateFile({ more: { 'word/styles.xml': bomb } });
    expect(await kindOf(file)).toBe('templateDamaged');
  });

  test('is refused when it unpacks to more than any template', async () => {
    const file = await templateFile({ more: { 'word/styles.xml': Buffer.alloc(11_000_000, ' ') } });
    expect(file.length).toBeLessThan(100_000);
    expect(await kindOf(file)).toBe('templateTooLarge');
  });

  test('is refused when hardly any room is left for text', async () => {
    expect(
      await kindOf(await templateFile({ body: section({ margins: [1440, 5000, 1440, 5000, 708, 708] }) })),
    ).toBe('templateTooNarrow');
    const high = await templateFile({
      edges: { header1: { xml: paragraph(run('Vi')).repeat(60) } },
      body: section(withHeader),
    });
    expect(await kindOf(high)).toBe('templateTooNarrow');
  });
});

describe('what is kept of a template', () => {
  test('has nothing of its words, its programs and the people who made it', async () => {
    const { bytes, template } = await kept(await templates.macros(), 'Skabelon.dotm');
    const parts = await openDocx(bytes);
    const everything = [...parts].flat().join('\n');
    expect(everything).not.toMatch(/Asta Frost|Havnekommunen|vba|AutoOpen|w:ins |w:del |pPrChange/i);
    expect(everything).toContain('Kystkommunen');
    expect(template).toMatchObject({
      fileName: 'Skabelon.dotm',
      remarks: ['macros'],
      hasHeader: true,
      hasFooter: false,
    });
    const danish = await kept(await templates.danish());
    expect([...(await openDocx(danish.bytes))].flat().join('\n')).not.toContain('Skriv overskriften her');
    expect(danish.template.remarks).toEqual(['ownText']);
  });

  test('names no folder of anybody’s computer', async () => {
    const parts = await openDocx((await kept(await templates.letter())).bytes);
    expect(partOf(parts, 'word/template-header-default.xml')).toContain('descr="Kystkommunens våben"');
    expect([...parts.values()].join('')).not.toContain('asta');
  });

  test('is told of, where it is otherwise than one might think', async () => {
    expect(await remarksOf(templates.compatibilityMode())).toEqual(['compatibilityMode']);
    expect(await remarksOf(templates.landscape())).toEqual(['severalSections']);
    expect(await remarksOf(templates.twoSections())).toEqual(['severalSections', 'ownText']);
    expect(await remarksOf(templates.bare())).toEqual([]);
    const silent = { edges: { footer1: { xml: paragraph(run('Kystkommunen')) } } };
    const body = section({ edges: [['footer', 'default', 'footer1']] });
    expect(await remarksOf(templateFile({ ...silent, body }))).toEqual(['noPageNumbers']);
  });

  test('has its missing styles named', async () => {
    expect(missingStyles((await kept(await templates.bare())).template)).toContain('heading 1');
    expect(missingStyles((await kept(await templates.danish())).template)).toEqual([
      'heading 4',
      'toc heading',
      'quote',
      'caption',
    ]);
  });

  test('measures a header that pushes the text down, apart on the first page', async () => {
    const { page } = (await kept(await templates.firstPage())).template;
    // 42 mm of picture, a line, and the distance from the edge.
    expect(page.firstPage?.top).toBeGreaterThan(12.5 + 42 + 3);
    expect(page.firstPage?.top).toBeLessThan(12.5 + 42 + 8);
    expect(page.margins).toMatchObject({ top: 30.004, bottom: 30.004 });
    expect((await kept(await templates.letter())).template.page.firstPage).toBeUndefined();
  });

  test('knows styles by their Danish names too, as other programs write them', async () => {
    const file = await templateFile({
      styles:
        docDefaults('') +
        style({ id: 'Standard', name: 'Normal', isDefault: true }) +
        style({ id: 'P7', name: 'Overskrift 1', basedOn: 'Standard', run: '<w:b/>' }),
    });
    const { template, bytes } = await kept(file);
    expect(template.styles.map(({ name, styleId }) => [name, styleId])).toEqual([
      ['normal', 'Standard'],
      ['heading 1', 'P7'],
    ]);
    expect(partOf(await openDocx(bytes), 'word/styles.xml')).toContain('<w:name w:val="heading 1"/>');
  });
});

describe('what stands in a header', () => {
  test('keeps its links to the web and loses everything that is fetched from outside', async () => {
    const header = await headerOf(
      paragraph(
        `<w:hyperlink r:id="rIdWeb">${run('hjemmeside')}</w:hyperlink><w:hyperlink r:id="rIdShare">${run('drev')}</w:hyperlink>` +
          picture('rIdOutside', 20, 20) +
          `<w:object><o:OLEObject xmlns:o="urn:schemas-microsoft-com:office:office" r:id="rIdProgram"/></w:object>`,
      ),
      relationship('rIdWeb', 'hyperlink', 'https://kystkommunen.example/', 'External') +
        relationship('rIdShare', 'hyperlink', 'file://server/drev', 'External') +
        relationship('rIdOutside', 'image', 'https://sporing.example/1.png', 'External') +
        relationship('rIdProgram', 'oleObject', 'embeddings/1.bin'),
      { 'word/embeddings/1.bin': 'program' },
    );
    expect(header).toContain('<w:hyperlink r:id="rIdWeb">');
    expect(header).toContain('drev');
    expect(header).not.toMatch(/rIdShare|rIdOutside|rIdProgram|w:drawing|w:object/);
  });

  test('finds no picture along a path that leads out of the file', async () => {
    const header = await headerOf(
      paragraph(run('Vi') + picture('rIdUp', 20, 20)),
      relationship('rIdUp', 'image', '../../../../etc/logo.png'),
    );
    expect(header).not.toContain('rIdUp');
  });

  test('works out pages and titles, and nothing that brings in other files', async () => {
    const header = await headerOf(
      paragraph(
        field('PAGE', '1') +
          field('INCLUDEPICTURE "https://sporing.example/1.png"', 'billede') +
          field(String.raw`DDEAUTO c:\\windows\\system32\\cmd.exe`, 'regneark') +
          `<w:fldSimple w:instr=" INCLUDETEXT &quot;c:/x.docx&quot; ">${run('tekst')}</w:fldSimple>`,
      ),
    );
    expect(header).toContain('PAGE');
    expect(header).toMatch(/billede.*regneark.*tekst/);
    expect(header).not.toMatch(/INCLUDE|DDEAUTO|sporing|fldSimple/);
    expect(header.match(/w:fldCharType="begin"/g)).toHaveLength(1);
    expect(header.match(/w:fldCharType="end"/g)).toHaveLength(1);
  });

  test('loses a field that never ends, and words inside a control stay', async () => {
    const header = await headerOf(
      paragraph(
        `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> PAGE </w:instrText></w:r>` +
          `<w:sdt><w:sdtPr><w:dataBinding w:xpath="/x" w:storeItemID="{1}"/></w:sdtPr><w:sdtContent>${run('Sagsnummer')}</w:sdtContent></w:sdt>`,
      ),
    );
    expect(header).toContain('Sagsnummer');
    expect(header).not.toMatch(/fldChar|instrText|w:sdt|dataBinding/);
  });
});
