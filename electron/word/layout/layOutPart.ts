import type { DocumentLayout } from 'docx/layout';
import { notesIn } from '#shared/document/pages/notes.ts';
import type { PlannedPage } from '#shared/document/pages/pagePlan.ts';
import type { Block, DocumentTree } from '#shared/document/tree.ts';
import type { LayoutProfile } from '#shared/layouts/profile.ts';
import { createDocument } from '../createDocument.ts';
import type { PictureFiles } from '../pictureFiles.ts';
import { bodyChildren } from './bodyChildren.ts';
import { rowCutter } from './cutRow.ts';
import { layOutLines, withoutFirst } from './layOutLines.ts';
import { pageStarts } from './pageStarts.ts';
import { shiftPage } from './shiftPage.ts';

export interface PartToLayOut {
  readonly blocks: readonly Block[];
  readonly isFirstPart: boolean;
  readonly pictures: PictureFiles;
}

/**
 * The pages of a part of the document, as Word would lay it out; cuts and notes are counted from the part's beginning.
 * Where that cannot be said exactly, the pages are the best guess and say so.
 */
export function layOutPart(tree: DocumentTree, profile: LayoutProfile, part: PartToLayOut): PlannedPage[] {
  const layout = withoutFirst(logosBefore(tree, part), layOutLines(createDocument(tree, profile, part)));
  const starts = pageStarts(part.blocks, layout, rowCutter(tree, profile, part.pictures));
  const pages = layout.pages.map(({ footnotes, guesses }, index): PlannedPage => ({
    start: starts[index] ?? { block: 0, inside: null },
    notes: footnotes.map(({ noteNumber }) => Number(noteNumber)).filter(Number.isInteger),
    hasGuess: guesses !== undefined && guesses.length > 0,
  }));
  if (layout.stoppedAt === undefined) return pages;
  return goOn(tree, profile, part, pages, blocksLaidOut(part.blocks, layout));
}

/** The paragraphs that the writer puts before the blocks. */
function logosBefore({ logo }: DocumentTree, { isFirstPart, pictures }: PartToLayOut): number {
  return isFirstPart && logo?.place === 'firstPage' && pictures.has(logo.sha256) ? 1 : 0;
}

/** How many blocks can be taken as done: at least one, so that it goes on. */
function blocksLaidOut(blocks: readonly Block[], { pages }: DocumentLayout): number {
  const last = Math.max(-1, ...pages.flatMap(({ body }) => body.map(({ index }) => index)));
  return (bodyChildren(blocks)[last]?.start.block ?? 0) + 1;
}

/** After what even a guess stops at, the rest goes on on a page of its own: nothing is ever left out. */
function goOn(
  tree: DocumentTree,
  profile: LayoutProfile,
  part: PartToLayOut,
  pages: readonly PlannedPage[],
  laidOut: number,
): PlannedPage[] {
  const guessed = pages.map((page) => ({ ...page, hasGuess: true }));
  const rest = part.blocks.slice(laidOut);
  if (rest.length === 0) return guessed;
  const notes = notesIn(part.blocks.slice(0, laidOut)).length;
  const more = layOutPart(tree, profile, { ...part, blocks: rest, isFirstPart: false });
  return [...guessed, ...more.map((page) => ({ ...shiftPage(page, laidOut, notes), hasGuess: true }))];
}
