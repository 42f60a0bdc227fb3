import { exportDocument, type ExportedDocument } from '../../electron/word/exportDocument.ts';
import { keepsNext } from '../../electron/word/pages/keepsNext.ts';
import type { FileSource } from '../../electron/word/pictureFiles.ts';
import type { DocumentTree } from '#shared/document/tree.ts';
import type { LayoutProfile } from '#shared/layouts/profile.ts';
import { pagesInContents } from './fields.ts';
import { layOutInLibreOffice, type LaidOut } from './libreOffice.ts';
import { inlineText, tidy } from './structure/inlineText.ts';

/** A composed document of any kind, by a name to find it again. */
export interface ComposedDocument {
  readonly name: string;
  readonly tree: DocumentTree;
  readonly profile: LayoutProfile;
}

export interface ComparedContents {
  /** How many page numbers were compared, and how many of them were named as unsure. */
  readonly entries: number;
  readonly named: number;
  readonly wrong: readonly WrongEntry[];
}

export interface WrongEntry {
  readonly document: string;
  readonly title: string;
  readonly said: number;
  readonly found: number | undefined;
  /** The person who exported it was told that this number is unsure. */
  readonly isNamed: boolean;
  /**
   * LibreOffice left this heading, or one before it, at the foot of a page without what it is to be kept with, which
   * Word does not: from there on its pages say nothing.
   */
  readonly isBehindOrphan: boolean;
}

/** Writes the documents and asks LibreOffice, in one start, where their headings came to stand. */
export async function compareContents(
  documents: readonly ComposedDocument[],
  pictures: FileSource,
): Promise<ComparedContents> {
  const written: ExportedDocument[] = [];
  for (const { tree, profile } of documents)
    written.push(await exportDocument(() => tree, profile, { now: new Date(), files: pictures }));
  const laidOut = await layOutInLibreOffice(written.map(({ bytes }) => bytes));
  const compared = await Promise.all(
    documents.map((document, index) => compare(document, written[index]!, laidOut[index]!)),
  );
  return {
    entries: compared.reduce((sum, { entries }) => sum + entries, 0),
    named: compared.reduce((sum, { named }) => sum + named, 0),
    wrong: compared.flatMap(({ wrong }) => wrong),
  };
}

async function compare(
  { name, tree, profile }: ComposedDocument,
  { bytes, estimatedEntries, nearEdgeEntries }: ExportedDocument,
  { bookmarks: found, lastLines }: LaidOut,
): Promise<ComparedContents> {
  const said = new Map(await pagesInContents(bytes));
  const titles = titlesInContents(tree);
  const named = new Set([...estimatedEntries, ...nearEdgeEntries]);
  const headings = textsOfKeptBlocks(tree, profile);
  const wrong = [...said].filter(([bookmark, page]) => found.get(bookmark) !== page);
  const isOrphan = ([bookmark, page]: [string, number]): boolean => {
    const foundPage = found.get(bookmark);
    const lastLine = lastLines[(foundPage ?? 0) - 1] ?? '';
    return foundPage === page - 1 && headings.some((text) => endsAlike(text, lastLine));
  };
  const firstOrphan = wrong.findIndex(isOrphan);
  return {
    entries: said.size,
    named: named.size,
    wrong: wrong.map(([bookmark, page], index): WrongEntry => {
      const title = titles.get(bookmark) ?? bookmark;
      return {
        document: name,
        title,
        said: page,
        found: found.get(bookmark),
        isNamed: named.has(title),
        isBehindOrphan: firstOrphan >= 0 && index >= firstOrphan,
      };
    }),
  };
}

/** A long title ends on a line of its own; a case line has its label before it. */
function endsAlike(text: string, lastLine: string): boolean {
  return text !== '' && lastLine !== '' && (text.endsWith(lastLine) || lastLine.endsWith(text));
}

function titlesInContents({ blocks }: DocumentTree): ReadonlyMap<string, string> {
  return new Map(
    blocks
      .flatMap((block) => (block.kind === 'contents' ? block.lines : []))
      .flatMap((line): [string, string][] => (line.kind === 'entry' ? [[line.bookmark, line.title]] : [])),
  );
}

/** What never stands last on a page. */
function textsOfKeptBlocks({ blocks }: DocumentTree, profile: LayoutProfile): string[] {
  return blocks
    .filter((block, index) => keepsNext(block, blocks[index + 1], profile))
    .map((block) => {
      switch (block.kind) {
        case 'itemHeading':
        case 'groupHeading':
          return block.title;
        case 'fact':
        case 'heading':
        case 'paragraph':
          return tidy(inlineText(block.content));
        case 'meetingLine':
          return block.access;
        default:
          return '';
      }
    });
}
