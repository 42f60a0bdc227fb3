import type { EventEmitter } from 'node:events';
import { FailureError, toFailure, type Failure } from '#shared/contract/failure.ts';
import type { Progress } from './progress.ts';

/** A kind of job that is done in a process of its own: what goes in and what comes out. Named by both ends. */
export interface ProcessJob {
  readonly request: unknown;
  readonly result: unknown;
}

/** What the process tells main. */
type JobMessage<Job extends ProcessJob> =
  | { readonly kind: 'progress'; readonly progress: Progress }
  | { readonly kind: 'done'; readonly result: Job['result'] }
  | { readonly kind: 'failed'; readonly failure: Failure };

/** What is needed of a process: Electron's UtilityProcess, or what stands for it in a test. */
export interface JobWorker extends Pick<EventEmitter, 'on'> {
  postMessage(message: unknown): void;
  kill(): boolean;
}

interface JobOptions {
  readonly signal: AbortSignal;
  readonly onProgress: (progress: Progress) => void;
}

/**
 * Gives a freshly started process its one job and waits for the result. The process is ended in every case; on abort
 * at once. Throws FailureError: what the process said, or `unexpected` when it ended without a word.
 */
export async function runProcessJob<Job extends ProcessJob>(
  worker: JobWorker,
  request: Job['request'],
  { signal, onProgress }: JobOptions,
): Promise<Job['result']> {
  try {
    return await new Promise<Job['result']>((resolve, reject) => {
      worker.on('message', (message: JobMessage<Job>) => {
        switch (message.kind) {
          case 'progress':
            return onProgress(message.progress);
          case 'done':
            return resolve(message.result);
          case 'failed': {
            const { kind, ...more } = message.failure;
            return reject(new FailureError(kind, more));
          }
        }
      });
      worker.on('exit', (code) => {
        reject(new FailureError('unexpected', { detail: `the process ended with ${code}` }));
      });
      const cancel = (): void => reject(new FailureError('cancelled'));
      if (signal.aborted) return cancel();
      signal.addEventListener('abort', cancel);
      worker.postMessage(request);
    });
  } finally {
    worker.kill();
  }
}

/** The other end, called in the process itself: does the one job that it is given. */
export function serveProcessJob<Job extends ProcessJob>(
  job: (request: Job['request'], onProgress: (progress: Progress) => void) => Promise<Job['result']>,
): void {
  const { parentPort } = process;
  const tell = (message: JobMessage<Job>): void => parentPort.postMessage(message);
  parentPort.once('message', ({ data }: { data: Job['request'] }) => {
    job(data, (progress) => tell({ kind: 'progress', progress })).then(
      (result) => tell({ kind: 'done', result }),
      (error: unknown) => tell({ kind: 'failed', failure: toFailure(error) }),
    );
  });
}
