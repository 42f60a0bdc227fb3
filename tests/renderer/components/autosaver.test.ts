import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createAutosaver } from '../../../renderer/components/autosaver.ts';

const FRAME_MS = 16;
const DRAWN_AFTER_MS = 8;

beforeEach(() => vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance', 'Date'] }));

afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

/** A screen that shows a picture every 16 ms, or one that shows none, as of a hidden window. */
function aScreen({ shows }: { readonly shows: boolean }): void {
  vi.stubGlobal('requestAnimationFrame', (callback: () => void) =>
    shows ? setTimeout(callback, FRAME_MS) : 0,
  );
  vi.stubGlobal('cancelAnimationFrame', (id: ReturnType<typeof setTimeout>) => clearTimeout(id));
}

function aStore(takesMs = 5) {
  const stored: { text: string; at: number }[] = [];
  const began = performance.now();
  const change = (text: string) => (): Promise<void> => {
    stored.push({ text, at: performance.now() - began });
    return new Promise((resolve) => {
      setTimeout(resolve, takesMs);
    });
  };
  return { stored, change, texts: () => stored.map(({ text }) => text) };
}

test('the first letter is stored behind its picture', async () => {
  aScreen({ shows: true });
  const { schedule } = createAutosaver();
  const { stored, change } = aStore();
  schedule(change('a'));
  expect(stored).toEqual([]);
  await vi.advanceTimersByTimeAsync(FRAME_MS + DRAWN_AFTER_MS);
  expect(stored).toHaveLength(1);
});

test('letters that come quickly are stored together, each within a quarter of a second', async () => {
  aScreen({ shows: true });
  const { schedule } = createAutosaver();
  const { stored, change } = aStore();
  const letters = 'abcdefghijkl'.split('');
  for (const [index] of letters.entries()) {
    schedule(change(letters.slice(0, index + 1).join('')));
    await vi.advanceTimersByTimeAsync(75);
  }
  await vi.advanceTimersByTimeAsync(250);
  expect(stored.map(({ text }) => text)).toEqual(['a', 'abcde', 'abcdefghi', 'abcdefghijkl']);
  for (const [index] of letters.entries()) {
    const first = stored.find(({ text }) => text.length > index);
    expect((first?.at ?? Infinity) - index * 75).toBeLessThanOrEqual(250);
  }
});

test('where no picture is shown the clock stores', async () => {
  aScreen({ shows: false });
  const { schedule, isIdle } = createAutosaver();
  const { change, texts } = aStore();
  schedule(change('a'));
  await vi.advanceTimersByTimeAsync(249);
  expect(texts()).toEqual([]);
  await vi.advanceTimersByTimeAsync(1);
  expect(texts()).toEqual(['a']);
  expect(isIdle()).toBe(false);
  await vi.advanceTimersByTimeAsync(5);
  expect(isIdle()).toBe(true);
});

test('while a slow save is on its way the next one begins by the clock alone', async () => {
  aScreen({ shows: true });
  const { schedule } = createAutosaver();
  const { stored, change } = aStore(1000);
  for (const text of ['a', 'ab', 'abc', 'abcd', 'abcde']) {
    schedule(change(text));
    await vi.advanceTimersByTimeAsync(100);
  }
  expect(stored).toEqual([
    { text: 'a', at: FRAME_MS + DRAWN_AFTER_MS },
    { text: 'abcd', at: 350 },
  ]);
});

test('what is stored at once is not stored again', async () => {
  aScreen({ shows: true });
  const { schedule, flush } = createAutosaver();
  const { change, texts } = aStore();
  schedule(change('a'));
  flush();
  await vi.advanceTimersByTimeAsync(1000);
  expect(texts()).toEqual(['a']);
});
