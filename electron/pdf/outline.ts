import {
  PDFHexString,
  PDFName,
  PDFNumber,
  type PDFDict,
  type PDFDocument,
  type PDFRef,
} from '@cantoo/pdf-lib';

/** A line of the outline that readers show beside the pages. */
export interface OutlineEntry {
  readonly title: string;
  /** 1 is the highest; a lower one belongs to the one before it. */
  readonly level: number;
  /** Counted from 0. */
  readonly page: number;
  /** From the top of the page, in points. */
  readonly top: number;
}

/** The same with its page as an object of the file, which need not be among the document's own yet. */
export interface OutlineTarget {
  readonly title: string;
  readonly level: number;
  readonly page: PDFRef;
  /** From the bottom of the page, in points; null: where the page begins. */
  readonly y: number | null;
}

interface Node {
  readonly ref: PDFRef;
  readonly dictionary: PDFDict;
  readonly level: number;
  readonly children: Node[];
}

/**
 * Writes the outline. Chromium could make one of every heading; this one has what the contents have, and is the same
 * whichever Chromium printed the pages.
 */
export function writeOutline(pdf: PDFDocument, entries: readonly OutlineEntry[]): void {
  const targets = entries.map(({ title, level, page, top }): OutlineTarget => {
    const shown = pdf.getPage(Math.min(page, pdf.getPageCount() - 1));
    return { title, level, page: shown.ref, y: shown.getHeight() - top };
  });
  writeOutlineTo(pdf, targets);
}

/** The same for pages that are known by their references. Below `openLevels` a reader shows the lines folded. */
export function writeOutlineTo(
  pdf: PDFDocument,
  targets: readonly OutlineTarget[],
  openLevels = Number.POSITIVE_INFINITY,
): void {
  if (targets.length === 0) return;
  const root = createNode(pdf, 0);
  root.dictionary.set(PDFName.of('Type'), PDFName.of('Outlines'));
  const open: Node[] = [root];
  for (const { title, level, page, y } of targets) {
    const node = createNode(pdf, level);
    node.dictionary.set(PDFName.of('Title'), PDFHexString.fromText(title));
    node.dictionary.set(PDFName.of('Dest'), pdf.context.obj([page, 'XYZ', null, y, null]));
    while (open.length > 1 && open.at(-1)!.level >= level) open.pop();
    open.at(-1)!.children.push(node);
    open.push(node);
  }
  tie(root, openLevels);
  pdf.catalog.set(PDFName.of('Outlines'), root.ref);
  pdf.catalog.set(PDFName.of('PageMode'), PDFName.of('UseOutlines'));
}

function createNode(pdf: PDFDocument, level: number): Node {
  const dictionary = pdf.context.obj({});
  return { ref: pdf.context.register(dictionary), dictionary, level, children: [] };
}

/** Each knows its parent, its neighbours and its first and last child. Answers how many lines are seen below it. */
function tie({ ref, dictionary, children, level }: Node, openLevels: number): number {
  const isOpen = level < openLevels;
  let count = children.length;
  children.forEach((child, index) => {
    child.dictionary.set(PDFName.of('Parent'), ref);
    const [before, after] = [children[index - 1], children[index + 1]];
    if (before) child.dictionary.set(PDFName.of('Prev'), before.ref);
    if (after) child.dictionary.set(PDFName.of('Next'), after.ref);
    count += tie(child, openLevels);
  });
  const [first, last] = [children[0], children.at(-1)];
  if (first && last) {
    dictionary.set(PDFName.of('First'), first.ref);
    dictionary.set(PDFName.of('Last'), last.ref);
    // Below zero it says how many there would be.
    dictionary.set(PDFName.of('Count'), PDFNumber.of(isOpen ? count : -count));
  }
  return isOpen ? count : 0;
}
