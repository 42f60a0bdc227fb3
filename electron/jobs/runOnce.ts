import { FailureError, type Failure } from '#shared/contract/failure.ts';
import type { JobWorker } from './jobProcess.ts';
import type { JobContext, JobMessage, JobOrder, ProcessJob } from './processJob.ts';

/** The process was ended because it said nothing for too long, or ended by itself without a word. */
export class ProcessLostError extends Error {
  override readonly name = 'ProcessLostError';
}

interface WatchedContext extends JobContext {
  /** In milliseconds: so long the process may be silent from now on. Asked anew whenever it has spoken. */
  readonly patience: () => number;
}

/**
 * Does one job in a process that lives no longer than the job: for work on files that anybody may have made, which can
 * hang or crash whoever reads them. When this settles, the process is gone and holds no file open.
 * Throws FailureError (`cancelled` on abort, or what the process said) or ProcessLostError.
 */
export function runOnce<Job extends ProcessJob>(
  start: () => JobWorker,
  request: Job['request'],
  { signal, onProgress, patience }: WatchedContext,
): Promise<Job['result']> {
  if (signal.aborted) return Promise.reject(new FailureError('cancelled'));
  const worker = start();
  return new Promise((resolve, reject) => {
    let settle = (): void => reject(new ProcessLostError());
    const end = (): void => {
      clearTimeout(timer);
      worker.kill();
    };
    let timer = setTimeout(end, patience());
    const cancel = (): void => {
      settle = () => reject(new FailureError('cancelled'));
      end();
    };
    worker.on('message', (message: JobMessage<Job>) => {
      clearTimeout(timer);
      switch (message.kind) {
        case 'progress':
          onProgress(message.progress);
          timer = setTimeout(end, patience());
          return;
        case 'done':
          settle = () => resolve(message.result);
          return end();
        case 'failed':
          settle = () => reject(failed(message.failure));
          return end();
      }
    });
    worker.on('exit', () => {
      clearTimeout(timer);
      signal.removeEventListener('abort', cancel);
      settle();
    });
    signal.addEventListener('abort', cancel);
    const order: JobOrder<Job> = { kind: 'begin', id: 1, request };
    worker.postMessage(order);
  });
}

function failed({ kind, ...more }: Failure): FailureError {
  return new FailureError(kind, more);
}
