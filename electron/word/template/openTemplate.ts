import { fromBufferPromise, type Entry, type ZipFile } from 'yauzl';
import { FailureError } from '#shared/contract/failure.ts';
import { unusableTemplate } from './failures.ts';

/** In bytes, of the file and of everything in it unpacked. Templates with large pictures stay far below. */
export const TEMPLATE_LIMIT = 40_000_000;
const UNPACKED_LIMIT = 120_000_000;
/** Of a part that is read as a tree, which takes many times as much room. */
const XML_LIMIT = 10_000_000;
const MOST_PARTS = 2000;

/** What old .doc files, and files behind a password, begin with: neither is a zip. */
const COMPOUND_FILE = 'd0cf11e0a1b11ae1';
/** The stream that holds a file behind a password. */
const ENCRYPTED = Buffer.from('EncryptedPackage', 'utf16le');

/** The parts of a template by path, unpacked only when they are asked for. */
export interface TemplateParts {
  readonly paths: ReadonlySet<string>;
  /** null: there is no such part. */
  text(path: string): Promise<string | null>;
  bytes(path: string): Promise<Buffer | null>;
}

/**
 * Opens a Word file that may come from anywhere: what is unpacked is counted, and nothing is written to disk. Throws
 * templateNotWord, templateEncrypted, templateDamaged or templateTooLarge.
 */
export async function openTemplate(bytes: Uint8Array): Promise<TemplateParts> {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  checkKind(file);
  const zip = await fromBufferPromise(file).catch(throwDamaged);
  const entries = await listParts(zip).catch(throwDamaged);
  let room = UNPACKED_LIMIT;
  const unpack = async (entry: Entry, limit: number): Promise<Buffer> => {
    const chunks: Buffer[] = [];
    let size = 0;
    const stream: AsyncIterable<Buffer> = await zip.openReadStreamPromise(entry);
    // What the directory says of the size may be a lie. Leaving the loop by throwing stops the unpacking.
    for await (const chunk of stream) {
      room -= chunk.length;
      size += chunk.length;
      if (room < 0 || size > limit) throw unusableTemplate('templateTooLarge', entry.fileName);
      chunks.push(chunk);
    }
    return Buffer.concat(chunks);
  };
  const bytesOf = async (path: string, limit = UNPACKED_LIMIT): Promise<Buffer | null> => {
    const entry = entries.get(path);
    return entry === undefined ? null : unpack(entry, limit).catch(throwDamaged);
  };
  return {
    paths: new Set(entries.keys()),
    bytes: (path) => bytesOf(path),
    text: async (path) => (await bytesOf(path, XML_LIMIT))?.toString('utf8').replace(/^\ufeff/, '') ?? null,
  };
}

function checkKind(file: Buffer): void {
  if (file.length > TEMPLATE_LIMIT) throw unusableTemplate('templateTooLarge', `${file.length} bytes`);
  if (file.toString('hex', 0, 8) === COMPOUND_FILE) {
    throw file.includes(ENCRYPTED)
      ? unusableTemplate('templateEncrypted', 'a compound file with a password')
      : unusableTemplate('templateNotWord', 'a compound file, such as .doc');
  }
  if (file.toString('latin1', 0, 2) !== 'PK') throw unusableTemplate('templateNotWord', 'not a zip file');
}

/** yauzl itself refuses names that lead out of the file. */
async function listParts(zip: ZipFile): Promise<ReadonlyMap<string, Entry>> {
  const entries = new Map<string, Entry>();
  for await (const entry of zip.eachEntry()) {
    if (entries.has(entry.fileName)) throw unusableTemplate('templateDamaged', `${entry.fileName} twice`);
    if (entries.size >= MOST_PARTS) throw unusableTemplate('templateTooLarge', 'too many parts');
    if (entry.isEncrypted()) throw unusableTemplate('templateEncrypted', entry.fileName);
    entries.set(entry.fileName, entry);
  }
  return entries;
}

function throwDamaged(error: unknown): never {
  if (error instanceof FailureError) throw error;
  throw unusableTemplate('templateDamaged', error instanceof Error ? error.message : String(error));
}
