import { expect, it } from 'vitest';
import { createDrawingQueue } from '../../../../../renderer/features/reader/pdf/drawingQueue.ts';

/** A drawing that lasts until it is let go. */
function drawing() {
  const ends = new AbortController();
  const promise = new Promise<void>((resolve) => {
    ends.signal.addEventListener('abort', () => resolve());
  });
  return { promise, finish: () => ends.abort() };
}

it('draws the nearest first, and one at a time', async () => {
  const queue = createDrawingQueue();
  const drawn: number[] = [];
  const first = drawing();
  queue.add(
    () => first.promise,
    () => 0,
  );
  for (const page of [9, 3, 5]) {
    queue.add(
      async () => {
        drawn.push(page);
      },
      () => page,
    );
  }
  await Promise.resolve();
  expect(drawn).toEqual([]);
  first.finish();
  await expect.poll(() => drawn).toEqual([3, 5, 9]);
});

it('leaves out what was taken out again, and tells what has begun', async () => {
  const queue = createDrawingQueue();
  const drawn: string[] = [];
  const begun = drawing();
  let told = false;
  const takeOut = queue.add(
    (signal) => {
      signal.addEventListener('abort', () => {
        told = true;
        begun.finish();
      });
      return begun.promise;
    },
    () => 0,
  );
  const takeOutWaiting = queue.add(
    async () => {
      drawn.push('rushed past');
    },
    () => 1,
  );
  queue.add(
    async () => {
      drawn.push('stayed');
    },
    () => 2,
  );
  takeOutWaiting();
  takeOut();
  await expect.poll(() => drawn).toEqual(['stayed']);
  expect(told).toBe(true);
});

it('goes on after a page that cannot be drawn', async () => {
  const queue = createDrawingQueue();
  let isDrawn = false;
  queue.add(
    () => Promise.reject(new Error('damaged')),
    () => 0,
  );
  queue.add(
    async () => {
      isDrawn = true;
    },
    () => 1,
  );
  await expect.poll(() => isDrawn).toBe(true);
});
