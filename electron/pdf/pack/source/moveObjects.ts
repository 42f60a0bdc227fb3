import {
  PDFArray,
  PDFDict,
  PDFInvalidObject,
  PDFName,
  PDFNull,
  PDFRef,
  PDFStream,
  type PDFContext,
  type PDFObject,
} from '@cantoo/pdf-lib';
import type { PdfFile } from '../pdfFile.ts';
import { CannotShowError } from './openSource.ts';

/** What holds a document together and belongs to no page: a reference to it leads nowhere once the pages have moved. */
const ofDocument = new Set(
  ['Catalog', 'Pages', 'Page', 'StructTreeRoot', 'StructElem', 'Outlines', 'ObjStm', 'XRef'].map((type) =>
    PDFName.of(type),
  ),
);

/** An object to begin with. `complete` gives it what leads to objects of the pack's own, once the others have moved. */
export interface MovedRoot {
  readonly from: PDFRef;
  readonly to: PDFRef;
  readonly object: PDFDict;
  readonly complete: () => void;
}

/**
 * Writes `roots`, and everything that they lead to, under numbers of the file's own: each object once. The objects
 * are changed on the way, so that their document is of no use afterwards. Answers where each came to be. Throws CannotShowError when something that
 * a page leads to cannot be read; `mayLack`: whether it may be missing, as it is in many a sound document.
 */
export async function moveObjects(
  roots: readonly MovedRoot[],
  context: PDFContext,
  file: PdfFile,
  mayLack: boolean,
): Promise<ReadonlyMap<PDFRef, PDFRef>> {
  const moved = new Map<PDFRef, PDFRef>();
  for (const { from, to } of roots) if (!moved.has(from)) moved.set(from, to);
  const waiting: [PDFRef, PDFObject][] = [];
  const done = new Set<PDFObject>();

  const moveRef = (ref: PDFRef): PDFObject => {
    const known = moved.get(ref);
    if (known) return known;
    const object = context.lookup(ref);
    if (object instanceof PDFInvalidObject || (object === undefined && !mayLack))
      throw new CannotShowError('damaged');
    if (object === undefined || isOfDocument(object)) return PDFNull;
    const to = file.nextRef();
    moved.set(ref, to);
    waiting.push([to, object]);
    return to;
  };
  // A stack of its own: a damaged file may be nested deeper than calls can be.
  const moveWithin = (whole: PDFObject): void => {
    const stack: PDFObject[] = [whole];
    const look = (value: PDFObject, put: (moved: PDFObject) => void): void => {
      if (value instanceof PDFRef) put(moveRef(value));
      else if (value instanceof PDFDict || value instanceof PDFArray || value instanceof PDFStream)
        stack.push(value);
    };
    for (let object = stack.pop(); object; object = stack.pop()) {
      if (done.has(object)) continue;
      done.add(object);
      const held = object instanceof PDFStream ? object.dict : object;
      if (held instanceof PDFDict) {
        // Its length is written anew.
        if (object instanceof PDFStream) held.delete(PDFName.of('Length'));
        for (const [key, value] of held.entries()) look(value, (to) => held.set(key, to));
      } else if (held instanceof PDFArray) {
        held.asArray().forEach((value, index) => look(value, (to) => held.set(index, to)));
      }
    }
  };

  for (const { to, object, complete } of roots) {
    moveWithin(object);
    complete();
    await file.write(to, object);
    for (let next = waiting.pop(); next; next = waiting.pop()) {
      moveWithin(next[1]);
      await file.write(...next);
    }
  }
  return moved;
}

function isOfDocument(object: PDFObject): boolean {
  if (!(object instanceof PDFDict)) return false;
  const type = object.get(PDFName.of('Type'));
  return type instanceof PDFName && ofDocument.has(type);
}
