import type { EventEmitter } from 'node:events';
import { FailureError } from '#shared/contract/failure.ts';
import type { JobContext, JobMessage, JobOrder, ProcessJob } from './processJob.ts';

/** What is needed of a process: Electron's UtilityProcess, or what stands for it in a test. */
export interface JobWorker extends Pick<EventEmitter, 'on'> {
  postMessage(message: unknown): void;
  kill(): boolean;
}

/** Main's end of a process that does one kind of job, and is kept for the next one. */
export interface JobProcess<Job extends ProcessJob> {
  /** Starts the process before there is a job for it. */
  warmUp(): void;
  /** Throws FailureError: what the process said, `cancelled` on abort, or `unexpected` when it ended without a word. */
  run(request: Job['request'], context: JobContext): Promise<Job['result']>;
}

/** In milliseconds. So long the process waits for another job; it holds some 80 MB. */
const IDLE = 10 * 60_000;
/** So long a cancelled job may take to hear of it. */
const PATIENCE = 3000;

interface RunningJob<Job extends ProcessJob> {
  readonly hear: (message: JobMessage<Job>) => void;
  readonly fail: (failure: FailureError) => void;
}

/**
 * A process is slow to start and slow until it has run a while, and it remembers what it did before; so it is started
 * when it is first needed and ended once nothing was asked of it for a while. One that dies is replaced at the next job.
 */
export function createJobProcess<Job extends ProcessJob>(
  start: () => JobWorker,
  { idle = IDLE, patience = PATIENCE } = {},
): JobProcess<Job> {
  const jobs = new Map<number, RunningJob<Job>>();
  let worker: JobWorker | null = null;
  let idleTimer: NodeJS.Timeout | undefined;
  let lastId = 0;

  const lose = (lost: JobWorker, detail: string): void => {
    if (worker !== lost) return;
    worker = null;
    for (const { fail } of jobs.values()) fail(new FailureError('unexpected', { detail }));
  };
  const end = (ended: JobWorker): void => {
    ended.kill();
    lose(ended, 'the process was ended');
  };
  const startWorker = (): JobWorker => {
    const started = start();
    started.on('message', (message: JobMessage<Job>) => jobs.get(message.id)?.hear(message));
    started.on('exit', (code: number) => lose(started, `the process ended with ${code}`));
    return started;
  };
  const wake = (): JobWorker => {
    clearTimeout(idleTimer);
    return (worker ??= startWorker());
  };
  const rest = (): void => {
    clearTimeout(idleTimer);
    idleTimer = setTimeout(() => worker && jobs.size === 0 && end(worker), idle);
  };
  return {
    warmUp() {
      wake();
      rest();
    },
    run(request, { signal, onProgress }) {
      if (signal.aborted) return Promise.reject(new FailureError('cancelled'));
      const id = (lastId += 1);
      const busy = wake();
      const tell = (order: JobOrder<Job>): void => busy.postMessage(order);
      return new Promise<Job['result']>((resolve, reject) => {
        let giveUp: NodeJS.Timeout | undefined;
        const settle = (settleJob: () => void): void => {
          clearTimeout(giveUp);
          signal.removeEventListener('abort', cancel);
          jobs.delete(id);
          rest();
          settleJob();
        };
        const fail = (failure: FailureError): void => settle(() => reject(failure));
        const cancel = (): void => {
          tell({ kind: 'cancel', id });
          giveUp = setTimeout(() => end(busy), patience);
          reject(new FailureError('cancelled'));
        };
        const hear = (message: JobMessage<Job>): void => {
          switch (message.kind) {
            case 'progress':
              return onProgress(message.progress);
            case 'done':
              return settle(() => resolve(message.result));
            case 'failed': {
              const { kind, ...more } = message.failure;
              return fail(new FailureError(kind, more));
            }
          }
        };
        jobs.set(id, { hear, fail });
        signal.addEventListener('abort', cancel);
        tell({ kind: 'begin', id, request });
      });
    },
  };
}
