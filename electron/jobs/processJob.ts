import { toFailure, type Failure } from '#shared/contract/failure.ts';
import type { Progress } from './progress.ts';

/** A kind of job that is done in a process of its own: what goes in and what comes out. Named by both ends. */
export interface ProcessJob {
  readonly request: unknown;
  readonly result: unknown;
}

/** What main tells the process. */
export type JobOrder<Job extends ProcessJob> =
  | { readonly kind: 'begin'; readonly id: number; readonly request: Job['request'] }
  | { readonly kind: 'cancel'; readonly id: number };

/** What the process tells main. */
export type JobMessage<Job extends ProcessJob> = { readonly id: number } & (
  | { readonly kind: 'progress'; readonly progress: Progress }
  | { readonly kind: 'done'; readonly result: Job['result'] }
  | { readonly kind: 'failed'; readonly failure: Failure }
);

export interface JobContext {
  readonly onProgress: (progress: Progress) => void;
  readonly signal: AbortSignal;
}

/** What the process needs of its way to main: Electron's parentPort, or what stands for it in a test. */
export interface JobPort<Job extends ProcessJob> {
  on(event: 'message', listen: (event: { readonly data: JobOrder<Job> }) => void): unknown;
  postMessage(message: unknown): void;
}

/** The process's end of createJobProcess: does the jobs that it is given, several at a time if need be. */
export function serveProcessJob<Job extends ProcessJob>(
  job: (request: Job['request'], context: JobContext) => Promise<Job['result']>,
  port: JobPort<Job> = process.parentPort,
): void {
  const running = new Map<number, AbortController>();
  const tell = (message: JobMessage<Job>): void => port.postMessage(message);
  const begin = async (id: number, request: Job['request']): Promise<void> => {
    const controller = new AbortController();
    running.set(id, controller);
    const onProgress = (progress: Progress): void => tell({ id, kind: 'progress', progress });
    try {
      tell({ id, kind: 'done', result: await job(request, { onProgress, signal: controller.signal }) });
    } catch (error) {
      tell({ id, kind: 'failed', failure: toFailure(error) });
    } finally {
      running.delete(id);
    }
  };
  port.on('message', ({ data: order }) => {
    switch (order.kind) {
      case 'begin':
        return void begin(order.id, order.request);
      case 'cancel':
        return running.get(order.id)?.abort();
    }
  });
}
