import { degrees, PDFDocument, PDFHexString, PDFName, StandardFonts } from '@cantoo/pdf-lib';

interface ReadablePdf {
  readonly pages: number;
  /** Asked for before anything can be read. */
  readonly password?: string;
  /** Every third page lies across, and the second is turned. */
  readonly isMixed?: boolean;
}

/** A PDF with words on every page: its number as a heading, then lines. The first page and the tenth are in its outline. */
export async function readablePdf({ pages, password, isMixed = false }: ReadablePdf): Promise<Buffer> {
  const pdf = await PDFDocument.create();
  const font = await pdf.embedFont(StandardFonts.Helvetica);
  for (let number = 1; number <= pages; number += 1) {
    const page = pdf.addPage(isMixed && number % 3 === 0 ? [842, 595] : [595, 842]);
    if (isMixed && number === 2) page.setRotation(degrees(90));
    const top = page.getHeight() - 80;
    page.drawText(`Afsnit ${number}`, { x: 60, y: top, size: 22, font });
    for (let line = 1; line <= 30 && top - 20 - line * 16 > 40; line += 1) {
      const text = `Linje ${line} på side ${number}: behovet for pladser følger ventelisten.`;
      page.drawText(text, { x: 60, y: top - 20 - line * 16, size: 11, font });
    }
  }
  addOutline(pdf, pages >= 10 ? [0, 9] : [0]);
  if (password !== undefined) pdf.encrypt({ userPassword: password, ownerPassword: password });
  return Buffer.from(await pdf.save());
}

function addOutline(pdf: PDFDocument, pages: readonly number[]): void {
  const { context } = pdf;
  const outline = context.nextRef();
  const lines = pages.map(() => context.nextRef());
  pages.forEach((page, index) => {
    const line = context.obj({ Parent: outline, Dest: [pdf.getPage(page).ref, 'Fit'] });
    line.set(PDFName.of('Title'), PDFHexString.fromText(`Kapitel ${index + 1}`));
    const [before, after] = [lines[index - 1], lines[index + 1]];
    if (before) line.set(PDFName.of('Prev'), before);
    if (after) line.set(PDFName.of('Next'), after);
    context.assign(lines[index]!, line);
  });
  context.assign(
    outline,
    context.obj({ Type: 'Outlines', First: lines[0]!, Last: lines.at(-1)!, Count: lines.length }),
  );
  pdf.catalog.set(PDFName.of('Outlines'), outline);
}
