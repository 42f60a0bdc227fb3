import { expect, it } from 'vitest';
import { createJobs, throwIfCancelled } from '../../../electron/jobs/jobs.ts';

/** A job that runs until it is cancelled, and then fails in its own words. */
function untilCancelled(signal: AbortSignal): Promise<never> {
  return new Promise((_resolve, reject) => {
    signal.addEventListener('abort', () => reject(new Error('stopped midway')));
  });
}

it('gives back what the job made', async () => {
  expect(await createJobs().run('a', async () => 42)).toBe(42);
});

it('passes on what the job threw', async () => {
  await expect(createJobs().run('a', () => Promise.reject(new Error('it broke')))).rejects.toThrow(
    'it broke',
  );
});

it('cancels the one job that is meant', async () => {
  const jobs = createJobs();
  const cancelled = jobs.run('a', untilCancelled);
  const other = jobs.run('b', async (signal) => {
    await new Promise(setImmediate);
    throwIfCancelled(signal);
    return 'done';
  });
  jobs.cancel('a');
  await expect(cancelled).rejects.toMatchObject({ failure: { kind: 'cancelled' } });
  expect(await other).toBe('done');
});

it('takes a cancel that comes too late without a word', async () => {
  const jobs = createJobs();
  await jobs.run('a', async () => 1);
  expect(() => jobs.cancel('a')).not.toThrow();
});

it('refuses a second job under the same id while the first one runs, and takes it afterwards', async () => {
  const jobs = createJobs();
  const first = jobs.run('a', untilCancelled);
  await expect(jobs.run('a', async () => 1)).rejects.toMatchObject({ failure: { kind: 'badRequest' } });
  jobs.cancel('a');
  await expect(first).rejects.toThrow('cancelled');
  expect(await jobs.run('a', async () => 2)).toBe(2);
});

it('stops between two steps once it is cancelled', async () => {
  const jobs = createJobs();
  const job = jobs.run('a', async (signal) => {
    jobs.cancel('a');
    throwIfCancelled(signal);
    return 'written';
  });
  await expect(job).rejects.toMatchObject({ failure: { kind: 'cancelled' } });
});
