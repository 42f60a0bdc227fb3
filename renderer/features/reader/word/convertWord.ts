import { FailureError } from '#shared/contract/failure.ts';
import type { Converted } from './convertWorker.ts';

/** In milliseconds. A document of hundreds of pages takes a second or two; a hostile one may never end. */
const PATIENCE = 30_000;

/** A Word document as HTML, in a worker that is ended with it. Throws `fileUnreadable`. */
export function convertWord(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  const worker = new Worker(new URL('./convertWorker.ts', import.meta.url), { type: 'module' });
  return new Promise<string>((resolve, reject) => {
    const refuse = (detail: string): void => reject(new FailureError('fileUnreadable', { detail }));
    setTimeout(() => refuse('took too long'), PATIENCE);
    worker.addEventListener('error', ({ message }) => refuse(message));
    worker.addEventListener('message', ({ data }: MessageEvent<Converted>) =>
      'html' in data ? resolve(data.html) : refuse(data.problem),
    );
    worker.postMessage(bytes.buffer, [bytes.buffer]);
  }).finally(() => worker.terminate());
}
