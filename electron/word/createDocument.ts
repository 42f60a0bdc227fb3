import { Document, type FileChild } from 'docx';
import type { DocumentTree } from '#shared/document/tree.ts';
import type { LayoutProfile } from '#shared/layouts/profile.ts';
import { textWidthOf } from '#shared/layouts/profile.ts';
import { writeBlocks } from './elements/blocks.ts';
import { ContentsControl } from './elements/contentsControl.ts';
import { writeLogo } from './elements/logo.ts';
import { lowerNoteSeparators } from './elements/noteSeparators.ts';
import { createEdges } from './edges.ts';
import { createHeadingNumberings } from './numbering/headingNumbering.ts';
import { fillPage } from './pages/fillPage.ts';
import type { PartOfDocument } from './partOfDocument.ts';
import { createStyles } from './styles/createStyles.ts';
import type { HeadingNumberings, WriteContext } from './writeContext.ts';

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
  const opening = [
    ...(part.above ? [fillPage(part.above)] : []),
    ...(part.isFirstPart ? writeLogo(tree.logo, 'firstPage', context) : []),
  ];
  const written = writeBlocks(part.blocks, part.next ?? null, context);
  const { template } = part.files;
  const document = new Document({
    compatibility: { version: 15 },
    evenAndOddHeaderAndFooters: template?.page.hasEven ?? false,
    styles: { importedStyles: createStyles(profile, headings, template) },
    sections: [{ ...createEdges(tree, part, context), children: [...opening, ...written.flat()] }],
  });
  // A style of the template's names its count, but does not bring it.
  for (const { definition } of headings.ofStyles.values())
    document.Numbering.createConcreteNumberingInstance(definition.reference, 0, definition);
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

function pageContext(
  profile: LayoutProfile,
  headings: HeadingNumberings,
  { files, pages, place }: PartOfDocument,
): WriteContext {
  let instances = 0;
  return {
    profile,
    headings,
    pictures: files.pictures,
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
