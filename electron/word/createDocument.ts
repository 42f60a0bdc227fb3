import { Document, Footer, Header, type FileChild } from 'docx';
import type { Block, DocumentTree } from '#shared/document/tree.ts';
import type { LayoutProfile, PageLook } from '#shared/layouts/profile.ts';
import { textWidthOf } from '#shared/layouts/profile.ts';
import { writeBlocks } from './elements/blocks.ts';
import { ContentsControl } from './elements/contentsControl.ts';
import { writeLogo } from './elements/logo.ts';
import { lowerNoteSeparators } from './elements/noteSeparators.ts';
import { writeRunningLine } from './elements/runningLine.ts';
import { createHeadingNumberings } from './numbering/headingNumbering.ts';
import type { DocumentPages } from './pages/documentPages.ts';
import { fillPage } from './pages/fillPage.ts';
import type { PagePosition } from './pages/pieceLayout.ts';
import type { PictureFiles } from './pictureFiles.ts';
import { createStyles } from './styles/createStyles.ts';
import { millimetresToTwips } from './units.ts';
import type { HeadingNumberings, WriteContext } from './writeContext.ts';

interface PartOfDocument {
  /** Of the tree's blocks those that this document holds: all of them, or the pages that are being counted. */
  readonly blocks: readonly Block[];
  /** The block after them, where they are not the last of the tree. */
  readonly next?: Block | null;
  readonly isFirstPart: boolean;
  readonly pictures: PictureFiles;
  /** What the contents and the footers say. Left out while the pages are still being counted. */
  readonly pages?: DocumentPages;
  /** What the first page holds already, above the blocks and below them. */
  readonly above?: PagePosition | null;
  /** What the place that the blocks stand in is, where it is not the page itself. */
  readonly place?: Pick<WriteContext, 'textRole' | 'isInTable'>;
}

/** A document, and where each block begins among the paragraphs and tables of its body, counted from 0. */
export interface WrittenDocument {
  readonly document: Document;
  readonly places: readonly number[];
}

/** The tree, or a part of it, as docx's document. */
export function createDocument(
  tree: DocumentTree,
  profile: LayoutProfile,
  part: PartOfDocument,
): WrittenDocument {
  const headings = createHeadingNumberings(tree.headingNumberings, profile);
  const context = pageContext(profile, headings, part);
  const footer = () => new Footer({ children: [writeRunningLine(tree.footer, 'footer', context)] });
  const opening = [
    ...(part.above ? [fillPage(part.above)] : []),
    ...(part.isFirstPart ? writeLogo(tree.logo, 'firstPage', context) : []),
  ];
  const written = writeBlocks(part.blocks, part.next ?? null, context);
  const document = new Document({
    compatibility: { version: 15 },
    styles: { importedStyles: createStyles(profile, headings) },
    sections: [
      {
        properties: { page: pageOptions(profile.page), titlePage: part.isFirstPart },
        headers: {
          default: new Header({
            children: [
              ...writeLogo(tree.logo, 'everyPage', context),
              writeRunningLine(tree.header, 'header', context),
            ],
          }),
          ...(part.isFirstPart && firstHeader(tree, context)),
        },
        footers: { default: footer(), ...(part.isFirstPart && { first: footer() }) },
        children: [...opening, ...written.flat()],
      },
    ],
  });
  lowerNoteSeparators(document);
  return { document, places: placesOf(written, opening.length) };
}

function placesOf(written: readonly (readonly FileChild[])[], first: number): number[] {
  let place = first;
  return written.map((children) => {
    const begins = place;
    for (const child of children) place += child instanceof ContentsControl ? child.length : 1;
    return begins;
  });
}

/** The first page has no running header: the title says it all. A logo for every page stands there too. */
function firstHeader({ logo }: DocumentTree, context: WriteContext) {
  const children = writeLogo(logo, 'everyPage', context);
  return children.length > 0 && { first: new Header({ children }) };
}

function pageContext(
  profile: LayoutProfile,
  headings: HeadingNumberings,
  { pictures, pages, place }: PartOfDocument,
): WriteContext {
  let instances = 0;
  return {
    profile,
    headings,
    pictures,
    pages: pages ?? null,
    textRole: 'body',
    isInTable: false,
    isInHeader: false,
    align: 'left',
    indent: 0,
    width: textWidthOf(profile.page),
    list: null,
    nextListInstance: () => (instances += 1),
    ...place,
  };
}

function pageOptions({ width, height, margins, headerDistance, footerDistance }: PageLook) {
  return {
    size: { width: millimetresToTwips(width), height: millimetresToTwips(height) },
    margin: {
      top: millimetresToTwips(margins.top),
      bottom: millimetresToTwips(margins.bottom),
      left: millimetresToTwips(margins.left),
      right: millimetresToTwips(margins.right),
      header: millimetresToTwips(headerDistance),
      footer: millimetresToTwips(footerDistance),
    },
  };
}
