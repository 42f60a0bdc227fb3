import {
  getDocument,
  PasswordResponses,
  PDFDataRangeTransport,
  PDFWorker,
  type PDFDocumentProxy,
} from 'pdfjs-dist/legacy/build/pdf.mjs';
import { toFailure, type Failure } from '#shared/contract/failure.ts';
import { readBytes, type ReadableFile } from '../keptFile.ts';
import { BundledAssets } from './assets.ts';

/** Why a PDF is not shown. */
export type PdfProblem =
  | { readonly kind: 'damaged' | 'empty' }
  /** The file itself could not be read. */
  | { readonly kind: 'unreadable'; readonly failure: Failure };

interface PdfListener {
  readonly onOpen: (pdf: PDFDocumentProxy) => void;
  /** `answer` may be called again and again, until the password is right. */
  readonly onPassword: (question: { wasWrong: boolean; answer: (password: string) => void }) => void;
  readonly onProblem: (problem: PdfProblem) => void;
}

/** In bytes: small enough to be there at once, large enough for several pages of text. */
const RANGE_LENGTH = 256 * 1024;

/**
 * Opens a PDF in a process of its own, reading of the file only what is looked at. Returns the function that closes it:
 * from then on nothing is said about it any more, and its memory is given back.
 */
export function openPdf(file: ReadableFile, listener: PdfListener): () => void {
  let isClosed = false;
  const tell = (problem: PdfProblem): void => {
    if (!isClosed) listener.onProblem(problem);
  };
  if (file.size === 0) {
    tell({ kind: 'empty' });
    return () => {};
  }
  const port = new Worker(new URL('./pdfWorker.ts', import.meta.url), { type: 'module' });
  const range = createTransport(file, (error) => tell({ kind: 'unreadable', failure: toFailure(error) }));
  const task = getDocument({
    range,
    rangeChunkSize: RANGE_LENGTH,
    disableAutoFetch: true,
    disableStream: true,
    worker: PDFWorker.create({ port }),
    BinaryDataFactory: BundledAssets,
    useWorkerFetch: false,
    cMapPacked: true,
    useSystemFonts: false,
    enableXfa: false,
    verbosity: 0,
  });
  task.onPassword = (answer: (password: string) => void, reason: number) => {
    if (!isClosed) listener.onPassword({ wasWrong: reason === PasswordResponses.INCORRECT_PASSWORD, answer });
  };
  const tellOpen = (pdf: PDFDocumentProxy): void => {
    if (isClosed) return;
    if (pdf.numPages === 0) tell({ kind: 'empty' });
    else listener.onOpen(pdf);
  };
  task.promise.then(tellOpen, () => tell({ kind: 'damaged' }));
  return () => {
    isClosed = true;
    void task.destroy().finally(() => port.terminate());
  };
}

function createTransport(file: ReadableFile, onError: (error: unknown) => void): PDFDataRangeTransport {
  const transport = new PDFDataRangeTransport(file.size, null);
  transport.requestDataRange = (begin, end) => {
    readBytes(file, begin, Math.min(end, file.size)).then(
      (bytes) => transport.onDataRange(begin, bytes),
      onError,
    );
  };
  return transport;
}
