import type { Document } from 'docx';
import { layoutDocument, type DocumentLayout } from 'docx/layout';

/** The lines of a document, as Word would lay them out; a guess where that is not known. */
export function layOutLines(document: Document): DocumentLayout {
  // A style's count exists once the styles are written; before, its headings would be laid out without their numbers.
  document.Styles.prepForXml({ file: document, viewWrapper: document.Document, stack: [] });
  return layoutDocument(document, { guess: true });
}
