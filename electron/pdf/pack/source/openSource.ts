import { EncryptedPDFError, ParseSpeeds, PDFDict, PDFDocument, PDFName } from '@cantoo/pdf-lib';
import type { AttachReason } from '#shared/layouts/packWords.ts';

/** A file that cannot stand in a pack as pages, and why. */
export class CannotShowError extends Error {
  override readonly name = 'CannotShowError';
  readonly reason: AttachReason;

  constructor(reason: AttachReason) {
    super(reason);
    this.reason = reason;
  }
}

/** A document whose pages can be taken out of it. */
export interface Source {
  readonly pdf: PDFDocument;
  /** The file has its end, so that what is missing in it was never there. */
  readonly isWhole: boolean;
}

/**
 * A PDF with pages that can be taken out of it, its form's fields made part of them. A file that only its owner's
 * password locks opens without it. `mended`: as a second library writes it anew, which reads more than the first.
 * Throws CannotShowError.
 */
export async function openSource(bytes: Uint8Array, mended: boolean): Promise<Source> {
  const pdf = await load(mended ? await mend(bytes) : bytes).catch((error: unknown) => {
    const isLocked = error instanceof EncryptedPDFError || asksForPassword(bytes);
    throw new CannotShowError(isLocked ? 'password' : 'damaged');
  });
  refusePortfolio(pdf);
  flattenForm(pdf);
  return { pdf, isWhole: hasEnd(bytes) };
}

async function load(bytes: Uint8Array): Promise<PDFDocument> {
  const source = await PDFDocument.load(bytes, {
    password: '',
    parseSpeed: ParseSpeeds.Fastest,
    updateMetadata: false,
    capNumbers: true,
  });
  if (source.getPageCount() === 0) throw new CannotShowError('damaged');
  return source;
}

/** Loaded only when it is needed: few files need it. */
async function mend(bytes: Uint8Array): Promise<Uint8Array> {
  try {
    const { PDF } = await import('@libpdf/core');
    const pdf = await PDF.load(bytes);
    return await pdf.save();
  } catch {
    return new Uint8Array();
  }
}

/** In bytes from the end of the file: readers look for its last mark there. */
const END = 2048;

function hasEnd(bytes: Uint8Array): boolean {
  return Buffer.from(bytes.subarray(Math.max(0, bytes.length - END))).includes('startxref');
}

function asksForPassword(bytes: Uint8Array): boolean {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).includes('/Encrypt');
}

/** A portfolio has one page, which says that its files are to be looked at elsewhere. */
function refusePortfolio({ catalog }: PDFDocument): void {
  if (catalog.has(PDFName.of('Collection'))) throw new CannotShowError('notPages');
}

/** A form that its fields' values fill; one made only for Adobe's reader has no pages to show. */
function flattenForm(source: PDFDocument): void {
  const { catalog } = source;
  if (catalog.get(PDFName.of('NeedsRendering'))?.toString() === 'true') throw new CannotShowError('liveForm');
  const form = catalog.lookup(PDFName.of('AcroForm'));
  if (!(form instanceof PDFDict)) return;
  try {
    source.getForm().flatten();
  } catch {
    flattenAsDrawn(source);
  }
}

/** Where a field cannot be drawn anew, it stays as it was drawn last. */
function flattenAsDrawn(source: PDFDocument): void {
  try {
    source.getForm().flatten({ updateFieldAppearances: false });
  } catch {
    // The fields stay on their pages as they are, and most readers show them.
  }
}
