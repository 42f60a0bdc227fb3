import type { Document } from 'docx';
import { layoutDocument, type BlockLayout, type DocumentLayout } from 'docx/layout';

/** The lines of a document, as Word would lay them out; a guess where that is not known. */
export function layOutLines(document: Document): DocumentLayout {
  // A style's count exists once the styles are written; before, its headings would be laid out without their numbers.
  document.Styles.prepForXml({ file: document, viewWrapper: document.Document, stack: [] });
  return layoutDocument(document, { guess: true });
}

/** A layout without what stands before the blocks, such as a logo: its first `count` paragraphs. */
export function withoutFirst(count: number, { pages, ...layout }: DocumentLayout): DocumentLayout {
  if (count === 0) return { pages, ...layout };
  const counted = (body: readonly BlockLayout[]): BlockLayout[] =>
    body.flatMap((part) => (part.index < count ? [] : [{ ...part, index: part.index - count }]));
  return { ...layout, pages: pages.map((page) => ({ ...page, body: counted(page.body) })) };
}
