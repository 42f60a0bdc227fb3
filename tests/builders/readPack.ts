import { PDFArray, PDFDict, PDFDocument, PDFHexString, PDFName, PDFRef, PDFString } from '@cantoo/pdf-lib';

import { checkPdf, readPdfPages } from '../e2e/harness/readPdf.ts';

/** What a person finds in a PDF: read back with the programs that people read with. */
export interface ReadPack {
  /** The text of every page, its no-break spaces as ordinary ones. */
  readonly pages: readonly string[];
  /** Each line of the outline with its depth and the page that it leads to, counted from 1. */
  readonly outline: readonly { readonly title: string; readonly depth: number; readonly page: number }[];
  /** The pages that links of each page lead to, counted from 1. */
  readonly links: readonly (readonly number[])[];
  /** The addresses that links lead to. */
  readonly addresses: readonly string[];
  readonly pdf: PDFDocument;
}

/** Throws when qpdf finds a fault in the file. */
export async function readPack(path: string, bytes: Uint8Array): Promise<ReadPack> {
  await checkPdf(path);
  const pages = await readPdfPages(path);
  const pdf = await PDFDocument.load(bytes, { updateMetadata: false });
  const numbers = new Map(pdf.getPages().map(({ ref }, index) => [ref, index + 1]));
  const pageOf = (dest: unknown): number => {
    const first = dest instanceof PDFArray ? dest.get(0) : undefined;
    return (first instanceof PDFRef && numbers.get(first)) || 0;
  };
  const annotations = pdf.getPages().map(({ node }) => linksOf(node.Annots()));
  return {
    pages: pages.map((text) => text.replaceAll('\u00a0', ' ')),
    outline: outlineUnder(pdf.catalog.lookup(PDFName.of('Outlines')), pageOf),
    links: annotations.map((links) =>
      links.flatMap((link) => (link.has(PDFName.of('Dest')) ? pageOf(link.lookup(PDFName.of('Dest'))) : [])),
    ),
    addresses: annotations.flat().flatMap(addressOf),
    pdf,
  };
}

function linksOf(annotations: PDFArray | undefined): PDFDict[] {
  if (!annotations) return [];
  return annotations
    .asArray()
    .map((_, index) => annotations.lookup(index, PDFDict))
    .filter((annotation) => annotation.get(PDFName.of('Subtype')) === PDFName.of('Link'));
}

function addressOf(link: PDFDict): string[] {
  const act = link.lookup(PDFName.of('A'));
  const address = act instanceof PDFDict ? act.lookup(PDFName.of('URI')) : undefined;
  return address instanceof PDFString ? [address.decodeText()] : [];
}

function outlineUnder(
  parent: unknown,
  pageOf: (dest: unknown) => number,
  depth = 0,
): { title: string; depth: number; page: number }[] {
  const lines: { title: string; depth: number; page: number }[] = [];
  let node = parent instanceof PDFDict ? parent.lookup(PDFName.of('First')) : undefined;
  while (node instanceof PDFDict) {
    const title = node.lookup(PDFName.of('Title'), PDFHexString).decodeText();
    lines.push({ title, depth, page: pageOf(node.lookup(PDFName.of('Dest'))) });
    lines.push(...outlineUnder(node, pageOf, depth + 1));
    node = node.lookup(PDFName.of('Next'));
  }
  return lines;
}
