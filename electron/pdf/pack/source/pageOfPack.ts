import { PDFArray, PDFDict, PDFName, PDFNumber, PDFStream, type PDFPage, type PDFRef } from '@cantoo/pdf-lib';
import type { PageFrame } from '../pageFrame.ts';
import type { PdfFile } from '../pdfFile.ts';
import type { MovedRoot } from './moveObjects.ts';

/** The content that stands before and after the own content of every page that is stamped. */
export interface Stamping {
  readonly before: PDFRef;
  readonly after: PDFRef;
}

interface PackAround {
  readonly file: PdfFile;
  /** The pack's tree of pages. */
  readonly parent: PDFRef;
  readonly stamping: Stamping | null;
  readonly stamp: PDFRef | null;
}

/** The name under which a page knows its stamp. */
export const STAMP_NAME = 'PunktStempel';

/** What of a page is kept; the rest belongs to its document. */
const kept = ['Group', 'Annots', 'UserUnit', 'BleedBox', 'TrimBox', 'ArtBox'].map((key) => PDFName.of(key));
const inherited = ['MediaBox', 'CropBox'].map((key) => PDFName.of(key));

/** A page on its way into the pack: what it has of its document, and what it will have of the pack. */
export function rootOf(page: PDFPage, frame: PageFrame, around: PackAround): MovedRoot {
  const { node } = page;
  const { context } = node;
  const object = context.obj({ Type: 'Page' });
  for (const key of kept) copyEntry(key, node.get(key), object);
  for (const key of inherited) copyEntry(key, node.getInheritableAttribute(key), object);
  if (context.lookup(object.get(PDFName.of('MediaBox'))) === undefined) {
    object.set(PDFName.of('MediaBox'), context.obj([frame.x, frame.y, frame.width, frame.height]));
  }
  object.set(PDFName.of('Rotate'), PDFNumber.of(frame.rotation));
  const resources = ownCopy(node.Resources(), context);
  const drawings = ownCopy(resources.lookup(PDFName.of('XObject')), context);
  resources.set(PDFName.of('XObject'), drawings);
  object.set(PDFName.of('Resources'), resources);
  const contents = contentsOf(page);
  object.set(PDFName.of('Contents'), contents);
  return {
    from: page.ref,
    to: around.file.nextRef(),
    object,
    complete() {
      object.set(PDFName.of('Parent'), around.parent);
      if (!around.stamping || !around.stamp) return;
      contents.insert(0, around.stamping.before);
      contents.push(around.stamping.after);
      drawings.set(PDFName.of(STAMP_NAME), around.stamp);
    },
  };
}

function copyEntry(key: PDFName, value: ReturnType<PDFDict['get']>, to: PDFDict): void {
  if (value !== undefined) to.set(key, value);
}

/** Several pages often share one; each needs its own to hold its stamp. */
function ownCopy(shared: unknown, context: PDFDict['context']): PDFDict {
  return shared instanceof PDFDict ? shared.clone(context) : context.obj({});
}

/** Always a list, and never a list within a list. */
function contentsOf({ node }: PDFPage): PDFArray {
  const entry = node.get(PDFName.of('Contents'));
  const found = node.context.lookup(entry);
  const list = node.context.obj([]);
  const entries = found instanceof PDFArray ? found.asArray() : entry === undefined ? [] : [entry];
  for (const content of entries) if (node.context.lookup(content) instanceof PDFStream) list.push(content);
  return list;
}
