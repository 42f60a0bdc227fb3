import { EventEmitter } from 'node:events';
import { expect, it, vi } from 'vitest';
import { runProcessJob, type JobWorker } from '../../../electron/jobs/processJob.ts';
import type { Progress } from '../../../electron/jobs/progress.ts';

interface TestJob {
  readonly request: string;
  readonly result: number;
}

/** Stands for the process: what it is sent is kept, what it says is said by the test. */
class Worker extends EventEmitter implements JobWorker {
  readonly received: unknown[] = [];
  readonly kill = vi.fn<() => boolean>();
  postMessage(message: unknown): void {
    this.received.push(message);
  }
}

function run(signal = new AbortController().signal) {
  const worker = new Worker();
  const progress: Progress[] = [];
  const result = runProcessJob<TestJob>(worker, 'the meeting', {
    signal,
    onProgress: (p) => progress.push(p),
  });
  return { worker, progress, result };
}

it('sends the request, passes on the progress, gives back the result and ends the process', async () => {
  const { worker, progress, result } = run();
  worker.emit('message', { kind: 'progress', progress: { step: 'write', done: 1, total: 2 } });
  worker.emit('message', { kind: 'done', result: 7 });
  expect(await result).toBe(7);
  expect(worker.received).toEqual(['the meeting']);
  expect(progress).toEqual([{ step: 'write', done: 1, total: 2 }]);
  expect(worker.kill).toHaveBeenCalled();
});

it('fails as the process says', async () => {
  const { worker, result } = run();
  worker.emit('message', { kind: 'failed', failure: { kind: 'unexpected', detail: 'no such layout' } });
  await expect(result).rejects.toMatchObject({ failure: { kind: 'unexpected', detail: 'no such layout' } });
});

it('fails when the process dies', async () => {
  const { worker, result } = run();
  worker.emit('exit', 139);
  await expect(result).rejects.toMatchObject({
    failure: { kind: 'unexpected', detail: 'the process ended with 139' },
  });
});

it('ends the process at once when the job is cancelled', async () => {
  const controller = new AbortController();
  const { worker, result } = run(controller.signal);
  controller.abort();
  await expect(result).rejects.toMatchObject({ failure: { kind: 'cancelled' } });
  expect(worker.kill).toHaveBeenCalled();
});

it('does not even begin when the job was cancelled before', async () => {
  const { worker, result } = run(AbortSignal.abort());
  await expect(result).rejects.toMatchObject({ failure: { kind: 'cancelled' } });
  expect(worker.received).toEqual([]);
});
