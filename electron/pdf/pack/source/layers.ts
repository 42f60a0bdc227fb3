import { PDFArray, PDFDict, PDFName, PDFRef, type PDFDocument, type PDFObject } from '@cantoo/pdf-lib';

/** The layers of drawings, and those of them that are not shown until somebody asks for them. */
export interface Layers {
  readonly all: readonly PDFRef[];
  readonly hidden: readonly PDFRef[];
}

/** Without what the document says of its layers, every reader would show those that it hides. */
export function readLayers({ catalog }: PDFDocument): Layers {
  const properties = catalog.lookup(PDFName.of('OCProperties'));
  if (!(properties instanceof PDFDict)) return { all: [], hidden: [] };
  const all = refsIn(properties.lookup(PDFName.of('OCGs')));
  const shown = properties.lookup(PDFName.of('D'));
  if (!(shown instanceof PDFDict)) return { all, hidden: [] };
  const off = new Set(refsIn(shown.lookup(PDFName.of('OFF'))));
  const on = new Set(refsIn(shown.lookup(PDFName.of('ON'))));
  const isHiddenUnlessOn = shown.get(PDFName.of('BaseState')) === PDFName.of('OFF');
  return { all, hidden: all.filter((ref) => off.has(ref) || (isHiddenUnlessOn && !on.has(ref))) };
}

/** The same layers where they came to be; those that no page leads to are gone. */
export function movedLayers({ all, hidden }: Layers, moved: ReadonlyMap<PDFRef, PDFRef>): Layers {
  const follow = (refs: readonly PDFRef[]): PDFRef[] => refs.flatMap((ref) => moved.get(ref) ?? []);
  return { all: follow(all), hidden: follow(hidden) };
}

/** Says in a pack which layers its pages have. */
export function listLayers({ context, catalog }: PDFDocument, layers: readonly Layers[]): void {
  const all = layers.flatMap((each) => each.all);
  if (all.length === 0) return;
  const hidden = layers.flatMap((each) => each.hidden);
  catalog.set(
    PDFName.of('OCProperties'),
    context.obj({ OCGs: all, D: { OFF: hidden, Order: all, BaseState: 'ON' } }),
  );
}

function refsIn(object: PDFObject | undefined): PDFRef[] {
  if (!(object instanceof PDFArray)) return [];
  return object.asArray().filter((entry) => entry instanceof PDFRef);
}
