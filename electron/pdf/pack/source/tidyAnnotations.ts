import { PDFArray, PDFDict, PDFName, type PDFDocument, type PDFPage } from '@cantoo/pdf-lib';
import type { Destinations } from './destinations.ts';

/** Acts of a link that stay as they are: an address, a place in another file. Nothing that runs or sends something. */
const harmlessActs: ReadonlySet<unknown> = new Set(['URI', 'GoToR', 'Named'].map((act) => PDFName.of(act)));

/**
 * Makes a page's links and notes fit for another document: what leads to a place in this one says so directly, and
 * what would run a program or send a form is gone.
 */
export function tidyAnnotations(page: PDFPage, destinations: Destinations, { context }: PDFDocument): void {
  const annotations = context.lookup(page.node.get(PDFName.of('Annots')));
  if (!(annotations instanceof PDFArray)) {
    page.node.delete(PDFName.of('Annots'));
    return;
  }
  for (const entry of annotations.asArray()) {
    const annotation = context.lookup(entry);
    if (annotation instanceof PDFDict) tidy(annotation, destinations);
  }
}

function tidy(annotation: PDFDict, destinations: Destinations): void {
  for (const key of ['AA', 'StructParent', ...(isWidget(annotation) ? ['Parent', 'MK'] : [])]) {
    annotation.delete(PDFName.of(key));
  }
  const act = annotation.lookup(PDFName.of('A'));
  const isKept =
    act instanceof PDFDict && harmlessActs.has(act.lookup(PDFName.of('S'))) && !act.has(PDFName.of('Next'));
  const place = destinations.of(annotation);
  if (!isKept) annotation.delete(PDFName.of('A'));
  annotation.delete(PDFName.of('Dest'));
  if (place) annotation.set(PDFName.of('Dest'), place);
}

function isWidget(annotation: PDFDict): boolean {
  return annotation.get(PDFName.of('Subtype')) === PDFName.of('Widget');
}
