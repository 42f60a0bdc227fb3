import { EventEmitter } from 'node:events';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { createJobProcess, type JobWorker } from '../../../electron/jobs/jobProcess.ts';
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

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

function setUp() {
  const workers: Worker[] = [];
  const start = (): Worker => {
    const worker = new Worker();
    workers.push(worker);
    return worker;
  };
  const jobProcess = createJobProcess<TestJob>(start, { idle: 1000, patience: 100 });
  const progress: Progress[] = [];
  const run = (signal = new AbortController().signal) => {
    const result = jobProcess.run('the meeting', { signal, onProgress: (p) => progress.push(p) });
    // Looked at later; until then nobody should call it unhandled.
    result.catch(() => {});
    return result;
  };
  return { jobProcess, workers, progress, run };
}

it('sends the request, passes on the progress and gives back the result', async () => {
  const { workers, progress, run } = setUp();
  const result = run();
  workers[0]!.emit('message', { id: 1, kind: 'progress', progress: { step: 'write', done: 1, total: 2 } });
  workers[0]!.emit('message', { id: 1, kind: 'done', result: 7 });
  expect(await result).toBe(7);
  expect(workers[0]!.received).toEqual([{ kind: 'begin', id: 1, request: 'the meeting' }]);
  expect(progress).toEqual([{ step: 'write', done: 1, total: 2 }]);
});

it('gives the next job to the same process, and two at a time each its own result', async () => {
  const { workers, run } = setUp();
  const [first, second] = [run(), run()];
  workers[0]!.emit('message', { id: 2, kind: 'done', result: 2 });
  workers[0]!.emit('message', { id: 1, kind: 'done', result: 1 });
  expect(await Promise.all([first, second])).toEqual([1, 2]);
  expect(workers).toHaveLength(1);
});

it('fails as the process says', async () => {
  const { workers, run } = setUp();
  const result = run();
  workers[0]!.emit('message', {
    id: 1,
    kind: 'failed',
    failure: { kind: 'unexpected', detail: 'no layout' },
  });
  await expect(result).rejects.toMatchObject({ failure: { kind: 'unexpected', detail: 'no layout' } });
});

it('fails when the process dies, and has another one for the next job', async () => {
  const { workers, run } = setUp();
  const result = run();
  workers[0]!.emit('exit', 139);
  await expect(result).rejects.toMatchObject({ failure: { detail: 'the process ended with 139' } });
  void run();
  expect(workers).toHaveLength(2);
});

it('is cancelled at once, and keeps the process that hears of it', async () => {
  const { workers, run } = setUp();
  const controller = new AbortController();
  const result = run(controller.signal);
  controller.abort();
  await expect(result).rejects.toMatchObject({ failure: { kind: 'cancelled' } });
  expect(workers[0]!.received.at(-1)).toEqual({ kind: 'cancel', id: 1 });
  workers[0]!.emit('message', { id: 1, kind: 'failed', failure: { kind: 'cancelled' } });
  vi.advanceTimersByTime(200);
  expect(workers[0]!.kill).not.toHaveBeenCalled();
});

it('ends a process that does not hear of the cancelling', () => {
  const { workers, run } = setUp();
  const controller = new AbortController();
  void run(controller.signal);
  controller.abort();
  vi.advanceTimersByTime(200);
  expect(workers[0]!.kill).toHaveBeenCalled();
  void run();
  expect(workers).toHaveLength(2);
});

it('does not even begin when the job was cancelled before', async () => {
  const { workers, run } = setUp();
  await expect(run(AbortSignal.abort())).rejects.toMatchObject({ failure: { kind: 'cancelled' } });
  expect(workers).toEqual([]);
});

it('starts before there is a job, and ends once nothing was asked for a while', () => {
  const { jobProcess, workers, run } = setUp();
  jobProcess.warmUp();
  vi.advanceTimersByTime(900);
  void run();
  vi.advanceTimersByTime(5000);
  expect(workers[0]!.kill).not.toHaveBeenCalled();
  workers[0]!.emit('message', { id: 1, kind: 'done', result: 1 });
  vi.advanceTimersByTime(1100);
  expect(workers[0]!.kill).toHaveBeenCalled();
  expect(workers).toHaveLength(1);
});
