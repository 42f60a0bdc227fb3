import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { degrees, PDFDocument, PDFName, PDFString, StandardFonts } from '@cantoo/pdf-lib';

/** PDFs made for a test. Every page says whose it is: "Takster side 3". */
interface PagesOptions {
  readonly count?: number;
  /** In points, before the page is turned. */
  readonly size?: readonly [number, number];
  readonly rotation?: number;
  /** Where what is seen of the page begins. */
  readonly crop?: readonly [number, number, number, number];
}

export async function pdfWithPages(
  name: string,
  { count = 1, size = [595, 842], rotation = 0, crop }: PagesOptions = {},
): Promise<Uint8Array> {
  const pdf = await PDFDocument.create();
  const font = await pdf.embedFont(StandardFonts.Helvetica);
  for (let number = 1; number <= count; number += 1) {
    const page = pdf.addPage([...size]);
    page.setRotation(degrees(rotation));
    if (crop) page.setCropBox(...crop);
    const [x, y] = crop ?? [0, 0];
    page.drawText(`${name} side ${number}`, { x: x + 60, y: y + 60, size: 14, font });
  }
  return pdf.save();
}

/** A form with its fields filled in. */
export async function pdfForm(name: string): Promise<Uint8Array> {
  const pdf = await PDFDocument.load(await pdfWithPages(name));
  const form = pdf.getForm();
  const field = form.createTextField('navn');
  field.setText('Udfyldt af Karen');
  field.addToPage(pdf.getPage(0), { x: 60, y: 400, width: 300, height: 24 });
  form.createCheckBox('enig').addToPage(pdf.getPage(0), { x: 60, y: 360, width: 16, height: 16 });
  form.getCheckBox('enig').check();
  return pdf.save();
}

/** Its first page links to its third, by a name; and its outline has a line for each page. */
export async function pdfWithPlaces(name: string): Promise<Uint8Array> {
  const pdf = await PDFDocument.load(await pdfWithPages(name, { count: 3 }));
  const { context, catalog } = pdf;
  const [first, , third] = pdf.getPages();
  const dest = context.obj([third!.ref, 'XYZ', null, 500, null]);
  catalog.set(PDFName.of('Names'), context.obj({ Dests: { Names: [PDFString.of('maal'), dest] } }));
  const link = { Type: 'Annot', Subtype: 'Link', Rect: [60, 700, 200, 720], Dest: PDFString.of('maal') };
  first!.node.set(PDFName.of('Annots'), context.obj([context.register(context.obj(link))]));
  const root = context.nextRef();
  const line = context.register(context.obj({ Title: PDFString.of('Kapitel'), Parent: root, Dest: dest }));
  context.assign(root, context.obj({ Type: 'Outlines', First: line, Last: line, Count: 1 }));
  catalog.set(PDFName.of('Outlines'), root);
  return pdf.save();
}

/** A drawing on two layers, of which one is hidden until somebody asks for it. */
export async function pdfWithLayers(name: string): Promise<Uint8Array> {
  const pdf = await PDFDocument.load(await pdfWithPages(name));
  const { context, catalog } = pdf;
  const [shown, hidden] = ['Veje', 'Ejere'].map((layer) =>
    context.register(context.obj({ Type: 'OCG', Name: PDFString.of(layer) })),
  );
  pdf
    .getPage(0)
    .node.Resources()
    ?.set(PDFName.of('Properties'), context.obj({ L1: shown!, L2: hidden! }));
  catalog.set(PDFName.of('OCProperties'), context.obj({ OCGs: [shown!, hidden!], D: { OFF: [hidden!] } }));
  return pdf.save();
}

/** As qpdf locks it; an empty user password opens it all the same. */
export function encrypted(pdf: Uint8Array, userPassword: string): Uint8Array {
  return throughQpdf(pdf, ['--encrypt', userPassword, 'ejer', '256', '--']);
}

/** Without its end: the table that leads to the pages is gone, and half the pages. */
export function damaged(pdf: Uint8Array): Uint8Array {
  return pdf.slice(0, Math.floor(pdf.length / 3));
}

function throughQpdf(pdf: Uint8Array, words: readonly string[]): Uint8Array {
  const folder = mkdtempSync(path.join(tmpdir(), 'punkt-pdf-'));
  try {
    const [from, to] = [path.join(folder, 'fra.pdf'), path.join(folder, 'til.pdf')];
    writeFileSync(from, pdf);
    execFileSync('qpdf', [...words, from, to]);
    return readFileSync(to);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
