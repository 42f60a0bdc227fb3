import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { Document, Paragraph, TextRun } from 'docx';
import type { layoutDocument } from 'docx/layout';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { withMemory } from '../../../scripts/docx/rememberingLayout.ts';
import { inProject } from '../../../scripts/projectRoot.ts';

interface Layout {
  readonly layoutDocument: typeof layoutDocument;
}

let folder: string;
let asPublished: string;

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'punkt-layout-'));
  const installed = await readFile(inProject('node_modules', 'docx', 'dist', 'layout.mjs'), 'utf8');
  asPublished = installed.replace(/^\/\/ Punkt: [^]*?(?=^export)/m, '');
});

afterAll(() => rm(folder, { recursive: true, force: true }));

async function loaded(name: string, source: string): Promise<Layout> {
  const file = path.join(folder, name);
  await writeFile(file, source);
  const layout: Layout = await import(/* @vite-ignore */ pathToFileURL(file).href);
  return layout;
}

/** Every face of fonts it knows, does not know, and knows by another name, and signs that a font lacks. */
function manyFonts(): Document {
  const words = 'Ældre fjordstier, Øst–Vest 2031 → «å» ∑ עברית 漢字';
  const fonts = ['Calibri', 'Carlito', 'Arial', 'Times New Roman', 'Yu Gothic', 'Ukendt Sans'];
  const faces = [{}, { bold: true }, { italics: true }, { bold: true, italics: true }];
  return new Document({
    sections: [
      {
        children: fonts.flatMap((font) =>
          faces.map(
            (face) =>
              new Paragraph({
                children: [new TextRun({ text: `${words} `.repeat(9), font, size: 23, ...face })],
              }),
          ),
        ),
      },
    ],
  });
}

describe("docx's layout with a memory", () => {
  test('answers as it does without', async () => {
    const [plain, remembering] = await Promise.all([
      loaded('plain.mjs', asPublished),
      loaded('remembering.mjs', withMemory(asPublished)),
    ]);
    const laidOut = remembering.layoutDocument(manyFonts(), { guess: true });
    expect(laidOut.pages.length).toBeGreaterThan(2);
    expect(laidOut).toEqual(plain.layoutDocument(manyFonts(), { guess: true }));
  });

  test('is given it once only', () => {
    const remembering = withMemory(asPublished);
    expect(remembering).not.toBe(asPublished);
    expect(withMemory(remembering)).toBe(remembering);
  });

  test('is refused where docx is written otherwise', () => {
    const otherwise = asPublished.replace('var measuresOf = ', 'var measuresOfFont = ');
    expect(() => withMemory(otherwise)).toThrow('measuresOf');
  });
});
