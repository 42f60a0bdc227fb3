import { constants, inflateSync } from 'node:zlib';
import { PDFArray, PDFName, PDFRawStream, type PDFPage } from '@cantoo/pdf-lib';
import { CannotShowError } from './openSource.ts';

/** In bytes: content that is larger is a drawing that would take long to read, and is taken on trust. */
const LARGEST = 50_000_000;

/** A page whose content cannot be read would stand in the pack as an empty one. Throws CannotShowError. */
export function checkContents({ node }: PDFPage): void {
  const contents = node.context.lookup(node.get(PDFName.of('Contents')));
  const streams =
    contents instanceof PDFArray ? contents.asArray().map((_, at) => contents.lookup(at)) : [contents];
  for (const stream of streams) {
    if (stream instanceof PDFRawStream && isDeflated(stream) && !canInflate(stream.contents)) {
      throw new CannotShowError('damaged');
    }
  }
}

function isDeflated({ dict }: PDFRawStream): boolean {
  const filter = dict.lookup(PDFName.of('Filter'));
  const first = filter instanceof PDFArray ? filter.lookup(0) : filter;
  return first === PDFName.of('FlateDecode');
}

function canInflate(content: Uint8Array): boolean {
  try {
    // Many programs leave out the end, and readers do not mind.
    inflateSync(content, { finishFlush: constants.Z_SYNC_FLUSH, maxOutputLength: LARGEST });
    return true;
  } catch (error) {
    // Nor do they mind a wrong sum.
    return (
      error instanceof RangeError || (error instanceof Error && error.message === 'incorrect data check')
    );
  }
}
