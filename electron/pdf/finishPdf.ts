import { PDFDocument } from '@cantoo/pdf-lib';
import type { DocumentProperties } from '#shared/document/tree.ts';
import { writeOutline, type OutlineEntry } from './outline.ts';

interface FinishOptions {
  readonly properties: DocumentProperties;
  readonly outline: readonly OutlineEntry[];
  /** Stands in the file as the time it was made. */
  readonly now: Date;
}

/**
 * Printed pages as the file that is sent out: with title, language and outline. No person's and no machine's name
 * stands in it, and not which program printed it.
 */
export async function finishPdf(
  printed: Uint8Array,
  { properties, outline, now }: FinishOptions,
): Promise<Uint8Array> {
  const pdf = await PDFDocument.load(printed, { updateMetadata: false });
  pdf.setTitle(properties.title, { showInWindowTitleBar: true });
  pdf.setAuthor(properties.author);
  pdf.setLanguage(properties.language);
  pdf.setCreator('Punkt');
  pdf.setProducer('Punkt');
  pdf.setCreationDate(now);
  pdf.setModificationDate(now);
  writeOutline(pdf, outline);
  return pdf.save();
}
