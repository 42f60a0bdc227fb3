import { buffer, text } from 'node:stream/consumers';
import { fromBufferPromise } from 'yauzl';
import { ZipFile } from 'yazl';

/** Zip's own first day, on the wall clock: the same in every time zone. The document's day stands in its properties. */
const NO_DAY = new Date(1980, 0, 1);

/**
 * The same Word file with nothing left to chance. docx draws the ids of links and pictures at random, counts bookmarks
 * and pictures from one document to the next, and stamps the parts with the clock; here each is counted in its own
 * document, so that the same document made at any time is the same file to the byte. `change`: what else becomes of
 * its parts.
 */
export async function makeSteady(
  bytes: Uint8Array,
  change: (parts: WordParts) => WordParts = (parts) => parts,
): Promise<Uint8Array> {
  return packSteady(change(await unpack(bytes)));
}

/** The parts of a Word file as a file, the same to the byte whenever it is made. */
export async function packSteady({ texts, binaries }: WordParts): Promise<Uint8Array> {
  const zip = new ZipFile();
  const options = { mtime: NO_DAY, forceDosTimestamp: true };
  for (const path of [...texts.keys()].toSorted(byReading)) {
    zip.addBuffer(Buffer.from(steadyPart(path, texts)), path, options);
  }
  for (const [path, content] of [...binaries].toSorted(([a], [b]) => (a < b ? -1 : 1))) {
    zip.addBuffer(content, path, options);
  }
  zip.end();
  return new Uint8Array(await buffer(zip.outputStream));
}

/** The parts of a Word file by path. */
export interface WordParts {
  readonly texts: ReadonlyMap<string, string>;
  readonly binaries: ReadonlyMap<string, Buffer>;
}

async function unpack(bytes: Uint8Array): Promise<WordParts> {
  const zip = await fromBufferPromise(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength));
  const texts = new Map<string, string>();
  const binaries = new Map<string, Buffer>();
  for await (const entry of zip.eachEntry()) {
    const stream = await zip.openReadStreamPromise(entry);
    if (/\.(xml|rels)$/.test(entry.fileName)) texts.set(entry.fileName, await text(stream));
    else binaries.set(entry.fileName, await buffer(stream));
  }
  return { texts, binaries };
}

/** What readers of the format want first comes first. */
function byReading(a: string, b: string): number {
  const [first, second] = [rankOf(a), rankOf(b)];
  return first === second ? (a < b ? -1 : 1) : first - second;
}

function rankOf(path: string): number {
  const first = ['[Content_Types].xml', '_rels/.rels'].indexOf(path);
  return first === -1 ? Infinity : first;
}

function steadyPart(path: string, texts: WordParts['texts']): string {
  const relationships = path.endsWith('.rels') ? path : relationshipsOf(path);
  const ids = steadyIds(texts.get(relationships) ?? '');
  const xml = texts.get(path)!;
  const linked = xml.replaceAll(RANDOM_ID, (_whole, id: string) => `"${ids.get(id) ?? id}"`);
  const bookmarked = renumber(linked, /(<w:bookmark(?:Start|End) [^>]*w:id=")(\d+)/g);
  return renumber(bookmarked, /(<(?:wp:docPr|pic:cNvPr) [^>]*\bid=")(\d+)/g);
}

/** word/_rels/document.xml.rels of word/document.xml */
function relationshipsOf(path: string): string {
  const [, folder = '', name = ''] = /^(.*\/)?([^/]*)$/.exec(path) ?? [];
  return `${folder}_rels/${name}.rels`;
}

/** What docx draws at random, too long to be found in anybody's text. */
const RANDOM_ID = /"(rId[\w-]{20,})"/g;

/** An id for each of a part's relationships that has one at random, in their order. */
function steadyIds(relationships: string): ReadonlyMap<string, string> {
  const ids = Array.from(relationships.matchAll(RANDOM_ID), ([, id = '']) => id);
  return new Map(ids.map((id, index) => [id, `rIdL${index + 1}`]));
}

/** Counts from 1 what was counted from anywhere; what was the same number stays the same number. */
function renumber(xml: string, pattern: RegExp): string {
  const numbers = new Map<string, number>();
  return xml.replaceAll(pattern, (_whole, before: string, number: string) => {
    if (!numbers.has(number)) numbers.set(number, numbers.size + 1);
    return `${before}${numbers.get(number)}`;
  });
}
