import { EventEmitter } from 'node:events';
import { expect, it } from 'vitest';
import { FailureError } from '#shared/contract/failure.ts';
import { serveProcessJob, type JobContext, type JobPort } from '../../../electron/jobs/processJob.ts';

interface TestJob {
  readonly request: string;
  readonly result: string;
}

/** Stands for the way to main. */
class Port extends EventEmitter implements JobPort<TestJob> {
  readonly told: unknown[] = [];
  postMessage(message: unknown): void {
    this.told.push(message);
  }
  order(order: unknown): void {
    this.emit('message', { data: order });
  }
}

function serve(job: (request: string, context: JobContext) => Promise<string>): Port {
  const port = new Port();
  serveProcessJob<TestJob>(job, port);
  return port;
}

const settled = () => new Promise((resolve) => setTimeout(resolve, 0));

it('tells how far a job is and what came of it', async () => {
  const port = serve(async (request, { onProgress }) => {
    onProgress({ step: 'write', done: 1, total: 1 });
    return request.toUpperCase();
  });
  port.order({ kind: 'begin', id: 4, request: 'punkt' });
  await settled();
  expect(port.told).toEqual([
    { id: 4, kind: 'progress', progress: { step: 'write', done: 1, total: 1 } },
    { id: 4, kind: 'done', result: 'PUNKT' },
  ]);
});

it('tells why a job failed', async () => {
  const port = serve(() => Promise.reject(new FailureError('diskFull')));
  port.order({ kind: 'begin', id: 1, request: '' });
  await settled();
  expect(port.told).toEqual([{ id: 1, kind: 'failed', failure: { kind: 'diskFull' } }]);
});

it('stops the one job that is cancelled', async () => {
  const port = serve(
    (request, { signal }) =>
      new Promise((resolve, reject) => {
        signal.addEventListener('abort', () => reject(new FailureError('cancelled')));
        if (request === 'quick') resolve('done');
      }),
  );
  port.order({ kind: 'begin', id: 1, request: 'slow' });
  port.order({ kind: 'begin', id: 2, request: 'quick' });
  port.order({ kind: 'cancel', id: 1 });
  port.order({ kind: 'cancel', id: 9 });
  await settled();
  expect(port.told).toContainEqual({ id: 1, kind: 'failed', failure: { kind: 'cancelled' } });
  expect(port.told).toContainEqual({ id: 2, kind: 'done', result: 'done' });
});
