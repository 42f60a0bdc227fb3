import { exportDocument, type ExportedDocument } from '../../electron/word/exportDocument.ts';
import { keepsNext } from '../../electron/word/pages/keepsNext.ts';
import type { FileSource } from '../../electron/word/pictureFiles.ts';
import type { DocumentTree } from '#shared/document/tree.ts';
import type { LayoutProfile } from '#shared/layouts/profile.ts';
import { wordsOfBlocks } from '../builders/treeWords.ts';
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
  /** Why LibreOffice's pages say nothing here, if they do not. */
  readonly judgeFailed: JudgeFault | null;
}

/**
 * orphan: it left this heading, or one before it, at the foot of a page without what it is to be kept with.
 * lostText: rows of a table ran out of a page and are nowhere to be read.
 */
type JudgeFault = 'orphan' | 'lostText';

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
  { bookmarks: found, lastLines, text }: LaidOut,
): Promise<ComparedContents> {
  const said = new Map(await pagesInContents(bytes));
  const titles = titlesInContents(tree);
  const named = new Set([...estimatedEntries, ...nearEdgeEntries]);
  const headings = textsOfKeptBlocks(tree, profile);
  const wrong = [...said].filter(([bookmark, page]) => found.get(bookmark) !== page);
  const isOrphan = ([bookmark, page]: [string, number]): boolean => {
    const foundPage = found.get(bookmark);
    const lastLine = lastLines[(foundPage ?? 0) - 1] ?? '';
    return foundPage === page - 1 && headings.some((heading) => endsAlike(heading, lastLine));
  };
  const firstOrphan = wrong.findIndex(isOrphan);
  const hasLost = hasLostText(tree, text);
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
        judgeFailed: hasLost ? 'lostText' : firstOrphan >= 0 && index >= firstOrphan ? 'orphan' : null,
      };
    }),
  };
}

/** A word here and there is cut in two by a line's end. */
const FEW_WORDS = 10;
/** A picture's word is its digest. */
const PICTURE = /^[\da-f]{64}$/;

function hasLostText({ blocks }: DocumentTree, text: string): boolean {
  const laidOut = countWords(text);
  const words = wordsOfBlocks(blocks, 'without heads').filter((word) => !PICTURE.test(word));
  const written = countWords(words.join(' '));
  const missing = [...written].map(([word, count]) => Math.max(0, count - (laidOut.get(word) ?? 0)));
  return missing.reduce((sum, count) => sum + count, 0) > FEW_WORDS;
}

function countWords(text: string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const [word] of text.matchAll(/\p{L}+/gu)) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
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
