import { open, type FileHandle } from 'node:fs/promises';
import { deflateSync } from 'node:zlib';
import {
  PDFDict,
  PDFName,
  PDFNumber,
  PDFRawStream,
  PDFRef,
  PDFStream,
  type PDFContext,
  type PDFObject,
} from '@cantoo/pdf-lib';
import { encodeCrossReferences, type Place } from './crossReferences.ts';

/**
 * A PDF that is written as it grows: what was written is forgotten, so that a pack of many large files takes no more
 * memory than the largest of them. pdf-lib itself holds a whole document until it is saved.
 */
export interface PdfFile {
  /** A number for an object that is written later. */
  nextRef(): PDFRef;
  write(ref: PDFRef, object: PDFObject): Promise<void>;
  /** A stream of `size` bytes that is never held whole. */
  writeStream(ref: PDFRef, dict: PDFDict, size: number, content: AsyncIterable<Uint8Array>): Promise<void>;
  /** Writes what leads to every object, and closes the file. */
  finish(trailer: { readonly root: PDFRef; readonly info: PDFRef }): Promise<void>;
  /** Closes a file that is not finished. */
  abandon(): Promise<void>;
}

/** In bytes: so much is gathered before it goes to the disk. */
const PIECE = 1 << 20;
/** Small objects share a compressed stream, as many as these. */
const OBJECTS_PER_STREAM = 200;

/** The numbers of objects are the context's, so that what pdf-lib makes there fits in. */
export async function createPdfFile(path: string, context: PDFContext): Promise<PdfFile> {
  const output = await createOutput(path);
  const places = new Map<number, Place>();
  let small: [PDFRef, PDFObject][] = [];

  const begin = async (ref: PDFRef): Promise<void> => {
    places.set(ref.objectNumber, { kind: 'offset', offset: output.length });
    await output.write(asBytes(`${ref.objectNumber} 0 obj\n`));
  };
  const writeWhole = async (ref: PDFRef, dict: PDFDict, content: Uint8Array): Promise<void> => {
    dict.set(PDFName.of('Length'), PDFNumber.of(content.length));
    await begin(ref);
    await output.write(bytesOf(dict));
    await output.write(asBytes('\nstream\n'));
    await output.write(content);
    await output.write(asBytes('\nendstream\nendobj\n'));
  };
  const writeSmall = async (): Promise<void> => {
    if (small.length === 0) return;
    const ref = context.nextRef();
    small.forEach(([{ objectNumber }], index) =>
      places.set(objectNumber, { kind: 'inStream', stream: ref.objectNumber, index }),
    );
    const { dict, content } = packSmall(small, context);
    small = [];
    await writeWhole(ref, dict, content);
  };

  await output.write(Buffer.from('%PDF-1.7\n%\u00e2\u00e3\u00cf\u00d3\n', 'latin1'));
  return {
    nextRef: () => context.nextRef(),
    async write(ref, object) {
      if (object instanceof PDFStream) return writeWhole(ref, object.dict, object.getContents());
      small.push([ref, object]);
      if (small.length >= OBJECTS_PER_STREAM) await writeSmall();
    },
    async writeStream(ref, dict, size, content) {
      dict.set(PDFName.of('Length'), PDFNumber.of(size));
      await begin(ref);
      await output.write(bytesOf(dict));
      await output.write(asBytes('\nstream\n'));
      for await (const piece of content) await output.write(piece);
      await output.write(asBytes('\nendstream\nendobj\n'));
    },
    async finish({ root, info }) {
      await writeSmall();
      const ref = context.nextRef();
      const start = output.length;
      places.set(ref.objectNumber, { kind: 'offset', offset: start });
      const { widths, content } = encodeCrossReferences(places, ref.objectNumber + 1);
      const dict = context.obj({
        Type: 'XRef',
        Size: ref.objectNumber + 1,
        W: [...widths],
        Root: root,
        Info: info,
        Filter: 'FlateDecode',
      });
      await writeWhole(ref, dict, deflateSync(content));
      await output.write(asBytes(`startxref\n${start}\n%%EOF\n`));
      await output.close();
    },
    abandon: () => output.abandon(),
  };
}

function packSmall(objects: readonly (readonly [PDFRef, PDFObject])[], context: PDFContext) {
  const written = objects.map(([, object]) => Buffer.concat([bytesOf(object), asBytes('\n')]));
  let offset = 0;
  const index = objects.map(([{ objectNumber }], place) => {
    const entry = `${objectNumber} ${offset} `;
    offset += written[place]!.length;
    return entry;
  });
  const head = asBytes(index.join(''));
  const dict = context.obj({
    Type: 'ObjStm',
    N: objects.length,
    First: head.length,
    Filter: 'FlateDecode',
  });
  return { dict, content: deflateSync(Buffer.concat([head, ...written])) };
}

/** A stream whose content is text that Punkt wrote, compressed. */
export function textStream(
  context: PDFContext,
  text: string,
  entries: Record<string, PDFObject> = {},
): PDFRawStream {
  const dict = context.obj({ Filter: 'FlateDecode' });
  for (const [key, value] of Object.entries(entries)) dict.set(PDFName.of(key), value);
  return PDFRawStream.of(dict, deflateSync(asBytes(text)));
}

function asBytes(text: string): Uint8Array {
  return Buffer.from(text, 'latin1');
}

function bytesOf(object: PDFObject): Uint8Array {
  const bytes = new Uint8Array(object.sizeInBytes());
  object.copyBytesInto(bytes, 0);
  return bytes;
}

interface Output {
  /** In bytes, from the beginning of the file. */
  readonly length: number;
  write(bytes: Uint8Array): Promise<void>;
  close(): Promise<void>;
  abandon(): Promise<void>;
}

async function createOutput(path: string): Promise<Output> {
  const file: FileHandle = await open(path, 'w');
  let waiting: Uint8Array[] = [];
  let waitingBytes = 0;
  let length = 0;
  const flush = async (): Promise<void> => {
    const pieces = waiting;
    waiting = [];
    waitingBytes = 0;
    for (const piece of pieces.length > 1 ? [Buffer.concat(pieces)] : pieces) await file.writeFile(piece);
  };
  return {
    get length() {
      return length;
    },
    async write(bytes) {
      length += bytes.length;
      // A large one goes by itself: gathering would copy it.
      if (bytes.length >= PIECE) {
        await flush();
        return file.writeFile(bytes);
      }
      waiting.push(bytes);
      waitingBytes += bytes.length;
      if (waitingBytes >= PIECE) await flush();
    },
    async close() {
      await flush();
      await file.close();
    },
    abandon: () => file.close(),
  };
}
