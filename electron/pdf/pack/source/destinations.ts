import {
  PDFArray,
  PDFDict,
  PDFHexString,
  PDFName,
  PDFString,
  type PDFDocument,
  type PDFObject,
} from '@cantoo/pdf-lib';

/** What a link or a line of the outline may lead to: names are looked up, and each is an array with a page in it. */
export interface Destinations {
  /** null: it leads nowhere in this document. */
  resolve(destination: PDFObject | undefined): PDFArray | null;
  /** What a link or a line of the outline leads to, be it said directly or by an act. */
  of(holder: PDFDict): PDFArray | null;
}

/** Deeper than any real tree of names: one that leads back into itself ends here. */
const DEEPEST = 32;

/** Names are lost when pages are taken out of a document, so they are looked up before. */
export function readDestinations(source: PDFDocument): Destinations {
  let names: ReadonlyMap<string, PDFObject> | null = null;
  const { context } = source;
  const resolve = (destination: PDFObject | undefined, depth = 0): PDFArray | null => {
    const found = context.lookup(destination);
    if (found instanceof PDFArray) return found;
    if (found instanceof PDFDict) return resolve(found.get(PDFName.of('D')), depth + 1);
    const name = nameOf(found);
    if (name === null || depth > DEEPEST) return null;
    names ??= readNames(source);
    return resolve(names.get(name), depth + 1);
  };
  return {
    resolve,
    of(holder) {
      const direct = holder.get(PDFName.of('Dest'));
      if (direct) return resolve(direct);
      const act = holder.lookup(PDFName.of('A'));
      if (!(act instanceof PDFDict) || act.get(PDFName.of('S')) !== PDFName.of('GoTo')) return null;
      return resolve(act.get(PDFName.of('D')));
    },
  };
}

function nameOf(object: PDFObject | undefined): string | null {
  if (object instanceof PDFName || object instanceof PDFString || object instanceof PDFHexString) {
    return object.decodeText();
  }
  return null;
}

function readNames({ catalog }: PDFDocument): ReadonlyMap<string, PDFObject> {
  const names = new Map<string, PDFObject>();
  const old = catalog.lookup(PDFName.of('Dests'));
  if (old instanceof PDFDict) for (const [name, value] of old.entries()) names.set(name.decodeText(), value);
  const all = catalog.lookup(PDFName.of('Names'));
  if (all instanceof PDFDict) readTree(all.lookup(PDFName.of('Dests')), names, 0);
  return names;
}

function readTree(node: PDFObject | undefined, names: Map<string, PDFObject>, depth: number): void {
  if (!(node instanceof PDFDict) || depth > DEEPEST) return;
  const leaves = node.lookup(PDFName.of('Names'));
  if (leaves instanceof PDFArray) {
    for (let index = 0; index + 1 < leaves.size(); index += 2) {
      const name = nameOf(leaves.lookup(index));
      if (name !== null) names.set(name, leaves.get(index + 1));
    }
  }
  const kids = node.lookup(PDFName.of('Kids'));
  if (!(kids instanceof PDFArray)) return;
  for (let index = 0; index < kids.size(); index += 1) readTree(kids.lookup(index), names, depth + 1);
}
