import mammoth from 'mammoth';
import { beforeAll, describe, expect, test } from 'vitest';
import type { ExportedDocument } from '../../../../electron/word/exportDocument.ts';
import { exportToWord } from '../../../../electron/word/exportToWord.ts';
import { composeDocument, wholeAgenda, type MeetingDocument } from '#shared/document/meetingDocument.ts';
import { exampleNames, examples, type ExampleName } from '#shared/sample/samples.ts';
import { following, kept, type KeptTemplate } from '../../../builders/templates/followedBy.ts';
import {
  floatingLogo,
  templateNames,
  templates,
  type TemplateName,
} from '../../../builders/templates/templates.ts';
import { isDeepRun } from '../../../deepRuns.ts';
import { pagesInContents } from '../../../wordChecks/fields.ts';
import { findFaults } from '../../../wordChecks/findFaults.ts';
import { findOrphans } from '../../../wordChecks/findOrphans.ts';
import { hasLibreOffice, layOutInLibreOffice } from '../../../wordChecks/libreOffice.ts';
import { openDocx, partOf } from '../../../wordChecks/openDocx.ts';
import { schemaErrors } from '../../../wordChecks/schemaErrors.ts';
import { structureOfHtml } from '../../../wordChecks/structure/htmlStructure.ts';
import { structureOfTree } from '../../../wordChecks/structure/treeStructure.ts';

/** The samples of the four forms in every template, as Word's own rules, another reader and LibreOffice find them. */

const now = new Date('2031-03-01T09:00:00Z');
const ready = new Map<TemplateName, KeptTemplate>();

beforeAll(async () => {
  for (const name of templateNames) ready.set(name, await kept(await templates[name]()));
});

function readyOf(name: TemplateName): KeptTemplate {
  const template = ready.get(name);
  if (template === undefined) throw new Error(`${name} is not ready`);
  return template;
}

async function sectionOf(name: TemplateName): Promise<string | undefined> {
  const document = partOf(await openDocx((await write(name, 'form2')).bytes), 'word/document.xml');
  return /<w:pgSz [^>]*\/><w:pgMar [^>]*\/>/.exec(document)?.[0];
}

const written = new Map<string, Promise<ExportedDocument>>();

/** Each is written once for all that is to be said about it. */
function write(name: TemplateName, example: ExampleName): Promise<ExportedDocument> {
  const key = `${name} ${example}`;
  const exported = written.get(key) ?? writeAnew(name, example);
  written.set(key, exported);
  return exported;
}

function documentOf(example: ExampleName): MeetingDocument {
  return example === 'held' ? { kind: 'minutes', edition: 'full' } : wholeAgenda;
}

function writeAnew(name: TemplateName, example: ExampleName): Promise<ExportedDocument> {
  const { template, files } = readyOf(name);
  const snapshot = following(examples[example], template);
  return exportToWord(snapshot, { now, files, document: documentOf(example) });
}

function treeStructure(name: TemplateName, example: ExampleName) {
  const snapshot = following(examples[example], readyOf(name).template);
  const { tree, profile } = composeDocument(snapshot, documentOf(example), 1);
  return structureOfTree(tree, profile);
}

/** Every run has two samples of each template, and each sample in four templates; the deep run has them all. */
const pairs = templateNames.flatMap((name, index) =>
  exampleNames
    .filter((_example, place) => isDeepRun || place % 2 === index % 2)
    .map((example) => ({ name, example })),
);

test.each(pairs)(
  'the template "$name" makes a faultless file of the sample "$example"',
  async ({ name, example }) => {
    const { bytes, isTemplateMissing } = await write(name, example);
    const { value } = await mammoth.convertToHtml({ buffer: Buffer.from(bytes) });
    expect({
      isTemplateMissing,
      schema: await schemaErrors(bytes),
      faults: await findFaults(bytes),
      orphans: await findOrphans(bytes),
      structure: structureOfHtml(value),
    }).toEqual({
      isTemplateMissing: false,
      schema: [],
      faults: [],
      orphans: [],
      structure: treeStructure(name, example),
    });
  },
);

test.each(templateNames)(
  'the template "%s" is kept as a faultless Word file, from which it can be read again',
  async (name) => {
    const { bytes, template } = readyOf(name);
    expect(await schemaErrors(bytes)).toEqual([]);
    const again = await kept(bytes);
    expect(again.bytes).toEqual(bytes);
    expect(again.template).toEqual({ ...template, remarks: again.template.remarks });
  },
);

/** Who can say where the headings came to stand. */
const judges = hasLibreOffice() ? ['LibreOffice'] : [];

test.each(judges)(
  'the pages in the contents are those that %s puts the headings on',
  async () => {
    const exported = await Promise.all(pairs.map(({ name, example }) => write(name, example)));
    const laidOut = await layOutInLibreOffice(exported.map(({ bytes }) => bytes));
    const said = await Promise.all(exported.map(({ bytes }) => pagesInContents(bytes)));
    const inOrder = (values: readonly unknown[]) =>
      pairs.map(({ name, example }, index) => [`${name} ${example}`, values[index]]);
    expect(said.flat().length).toBeGreaterThan(100);
    expect(inOrder(said)).toEqual(
      inOrder(
        said.map((pages, index) =>
          pages.map(([bookmark]) => [bookmark, laidOut[index]!.bookmarks.get(bookmark)]),
        ),
      ),
    );
    expect(inOrder(exported.map(({ pageCount }) => pageCount))).toEqual(
      inOrder(laidOut.map(({ pageCount }) => pageCount)),
    );
    expect(exported.flatMap(({ estimatedEntries }) => estimatedEntries)).toEqual([]);
  },
  180_000,
);

/** What is said of a template with a logo in the header, and how many pages in the contents are estimates. */
async function withLogo(isAround: boolean) {
  const { template, files } = await kept(await floatingLogo(isAround));
  const { estimatedEntries } = await exportToWord(following(examples.form3, template), { now, files });
  return [template.remarks, estimatedEntries.length];
}

describe('a document that follows a template', () => {
  test("has the template's styles under the template's ids", async () => {
    const parts = await openDocx((await write('compatibilityMode', 'form1')).bytes);
    const styles = partOf(parts, 'word/styles.xml');
    expect(styles).toMatch(
      /<w:style w:type="paragraph" w:styleId="Heading1"><w:name w:val="heading 1"\/>.*?w:ascii="Arial"/,
    );
    expect(styles).not.toContain('w:styleId="Overskrift1"');
    const document = partOf(parts, 'word/document.xml');
    expect(document).toContain('<w:pStyle w:val="Heading1"/>');
    expect(document).toContain('<w:pStyle w:val="Titel"/>');
    // A style of the template's that only bears the id of another has made way.
    expect(styles).toMatch(/w:styleId="TitelSkabelon"><w:name w:val="Stort bogstav"\/>/);
    expect(styles).toMatch(/w:styleId="Titel"><w:name w:val="Title"\/>/);
  });

  test('counts its items in the style of their headings, not as the template counted', async () => {
    const parts = await openDocx((await write('danish', 'form1')).bytes);
    const heading = /<w:style [^>]*w:styleId="Overskrift1">.*?<\/w:style>/.exec(
      partOf(parts, 'word/styles.xml'),
    )?.[0];
    const [, count] = /<w:numId w:val="(\d+)"\/>/.exec(heading ?? '') ?? [];
    const [, list] =
      new RegExp(`<w:num w:numId="${count}"[^>]*><w:abstractNumId w:val="(\\d+)"`).exec(
        partOf(parts, 'word/numbering.xml'),
      ) ?? [];
    const levels = new RegExp(`<w:abstractNum [^>]*w:abstractNumId="${list}".*?</w:abstractNum>`).exec(
      partOf(parts, 'word/numbering.xml'),
    )?.[0];
    expect(levels).toContain('w:val="Punkt %1."');
  });

  test('names the fonts that the template means by its theme', async () => {
    const styles = partOf(await openDocx((await write('danish', 'form1')).bytes), 'word/styles.xml');
    expect(styles).toContain('w:ascii="Cambria"');
    expect(styles).not.toContain('Theme="');
    expect(styles).toContain('<w:lang w:val="da-DK" w:eastAsia="da-DK"/>');
    expect(styles).not.toContain('en-US');
  });

  test('has its headers, footers, pictures and theme', async () => {
    const { bytes } = await write('firstPage', 'form1');
    const parts = await openDocx(bytes);
    const document = partOf(parts, 'word/document.xml');
    const [section] = /<w:sectPr>.*<\/w:sectPr>/.exec(document) ?? [];
    expect(section?.match(/w:(?:header|footer)Reference w:type="\w+"/g)).toEqual([
      'w:headerReference w:type="first"',
      'w:headerReference w:type="default"',
      'w:footerReference w:type="default"',
      'w:footerReference w:type="first"',
    ]);
    expect(section).toContain('<w:titlePg/>');
    expect(partOf(parts, 'word/template-header-first.xml')).toContain('Rådhuset, Havnegade 4');
    expect(parts.has('word/media/template-header-first-1.png')).toBe(true);
    expect(partOf(parts, 'word/theme/theme1.xml')).toContain('Kystkommunen');
    expect([...parts.keys()].filter((path) => /word\/(?:header|footer)\d/.test(path))).toEqual([]);
  });

  test('stands on its paper, in the last section that is upright', async () => {
    expect(await sectionOf('letter')).toContain('w:w="12240" w:h="15840"');
    expect(await sectionOf('landscape')).toContain('w:w="11906" w:h="16838"');
    expect(await sectionOf('twoSections')).toContain(
      'w:top="1985" w:right="1418" w:bottom="1418" w:left="1985"',
    );
  });

  test("has the form's header and footer where the template has none", async () => {
    const bare = await openDocx((await write('bare', 'form1')).bytes);
    expect(partOf(bare, 'word/header1.xml')).toContain('Styregruppen Fjord Social');
    expect(partOf(bare, 'word/footer1.xml')).toContain('NUMPAGES');
    const macros = await openDocx((await write('macros', 'form1')).bytes);
    expect(partOf(macros, 'word/template-header-default.xml')).toContain('Kystkommunen');
    expect(partOf(macros, 'word/footer1.xml')).toContain('NUMPAGES');
  });

  test('names every page as an estimate where the text flows around what hangs down from a header', async () => {
    expect(await withLogo(false)).toEqual([[], 0]);
    expect(await withLogo(true)).toEqual([['guessedEdges'], 14]);
  });

  test('is the same file to the byte whenever it is written', async () => {
    const [first, second] = await Promise.all([write('letter', 'form2'), writeAnew('letter', 'form2')]);
    expect(second.bytes).toEqual(first.bytes);
  });

  test('is written without its file too, with its measures, and says so', async () => {
    const { template } = readyOf('firstPage');
    const { bytes, isTemplateMissing } = await exportToWord(following(examples.form1, template), {
      now,
    });
    const parts = await openDocx(bytes);
    expect(isTemplateMissing).toBe(true);
    expect(await schemaErrors(bytes)).toEqual([]);
    expect(partOf(parts, 'word/styles.xml')).toMatch(
      /w:styleId="Overskrift1">.*?w:ascii="Cambria".*?w:val="36"/,
    );
    expect(partOf(parts, 'word/header1.xml')).toContain('Styregruppen Fjord Social');
  });
});
