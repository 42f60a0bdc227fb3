import { exportDocument, type ExportedDocument } from '../../electron/word/exportDocument.ts';
import type { FileSource } from '../../electron/word/pictureFiles.ts';
import type { DocumentTree } from '#shared/document/tree.ts';
import type { LayoutProfile } from '#shared/layouts/profile.ts';
import { wordsOfBlocks } from '../builders/treeWords.ts';
import { pagesInContents } from './fields.ts';
import { layOutInLibreOffice, layOutTwiceInLibreOffice, type LaidOut } from './libreOffice.ts';

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
  /** Why LibreOffice's page says nothing here, if it does not. */
  readonly judgeFailed: JudgeFault | null;
}

/**
 * secondThoughts: it puts the heading where the contents say when it lays the document out once more.
 * lostText: rows of a table ran out of a page and are nowhere to be read.
 */
type JudgeFault = 'secondThoughts' | 'lostText';

interface Written {
  readonly document: ComposedDocument;
  readonly exported: ExportedDocument;
  readonly said: readonly SaidPage[];
}

/** An entry of the contents. */
interface SaidPage {
  readonly bookmark: string;
  readonly title: string;
  readonly page: number;
}

/** Writes the documents and asks LibreOffice where their headings came to stand. */
export async function compareContents(
  documents: readonly ComposedDocument[],
  pictures: FileSource,
): Promise<ComparedContents> {
  const written: Written[] = [];
  for (const document of documents) written.push(await write(document, pictures));
  const laidOut = await layOutInLibreOffice(written.map(bytesOf));
  const differing = written.flatMap((one, index) =>
    otherPages(one, laidOut[index]!).length > 0 ? [{ one, first: laidOut[index]! }] : [],
  );
  const again = await layOutTwiceInLibreOffice(differing.map(({ one }) => bytesOf(one)));
  return {
    entries: written.reduce((sum, { said }) => sum + said.length, 0),
    named: written.reduce((sum, { exported }) => sum + namedIn(exported).size, 0),
    wrong: differing.flatMap(({ one, first }, index) => wrongEntries(one, first, again[index]!)),
  };
}

async function write(document: ComposedDocument, pictures: FileSource): Promise<Written> {
  const { tree, profile } = document;
  const exported = await exportDocument(() => tree, profile, { now: new Date(), files: pictures });
  const titles = titlesInContents(tree);
  const said = (await pagesInContents(exported.bytes)).map(([bookmark, page]) => ({
    bookmark,
    title: titles.get(bookmark) ?? bookmark,
    page,
  }));
  return { document, exported, said };
}

function bytesOf({ exported: { bytes } }: Written): Uint8Array {
  return bytes;
}

function namedIn({ estimatedEntries, nearEdgeEntries }: ExportedDocument): Set<string> {
  return new Set([...estimatedEntries, ...nearEdgeEntries]);
}

function otherPages({ said }: Written, { bookmarks }: LaidOut): SaidPage[] {
  return said.filter(({ bookmark, page }) => bookmarks.get(bookmark) !== page);
}

function wrongEntries(written: Written, first: LaidOut, again: LaidOut): WrongEntry[] {
  const { document, exported } = written;
  const named = namedIn(exported);
  const hasLost = hasLostText(document.tree, first.text);
  return otherPages(written, first).map(({ bookmark, title, page }): WrongEntry => {
    const isFoundThen = again.bookmarks.get(bookmark) === page;
    return {
      document: document.name,
      title,
      said: page,
      found: first.bookmarks.get(bookmark),
      isNamed: named.has(title),
      judgeFailed: isFoundThen ? 'secondThoughts' : hasLost ? 'lostText' : null,
    };
  });
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

function titlesInContents({ blocks }: DocumentTree): ReadonlyMap<string, string> {
  return new Map(
    blocks
      .flatMap((block) => (block.kind === 'contents' ? block.lines : []))
      .flatMap((line): [string, string][] => (line.kind === 'entry' ? [[line.bookmark, line.title]] : [])),
  );
}
