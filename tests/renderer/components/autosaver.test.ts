import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { createAutosaver, type Autosaver } from '../../../renderer/components/autosaver.ts';

/** A picture is on screen so long after it was asked for. */
const PICTURE_MS = 16;

let stored: { text: string; at: number }[];
let autosaver: Autosaver;

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal('requestAnimationFrame', (work: () => void) => setTimeout(work, PICTURE_MS));
  vi.stubGlobal('cancelAnimationFrame', (timer: NodeJS.Timeout) => clearTimeout(timer));
  stored = [];
  autosaver = createAutosaver();
});

afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

function type(text: string): void {
  autosaver.schedule(() => {
    stored.push({ text, at: performance.now() });
    return Promise.resolve();
  });
}

async function typeEvery(ms: number, keys: number): Promise<number[]> {
  const typedAt: number[] = [];
  for (let key = 0; key < keys; key++) {
    typedAt.push(performance.now());
    type(String(key));
    await vi.advanceTimersByTimeAsync(ms);
  }
  return typedAt;
}

describe('what is typed', () => {
  test('is stored as soon as it is on screen', async () => {
    type('a');
    await vi.advanceTimersByTimeAsync(PICTURE_MS + 1);
    expect(stored.map(({ text }) => text)).toEqual(['a']);
    expect(autosaver.isIdle()).toBe(true);
  });

  test('is stored without a picture, too, as in a window that is hidden', async () => {
    vi.stubGlobal('requestAnimationFrame', () => 1);
    type('a');
    await vi.advanceTimersByTimeAsync(249);
    expect(stored).toEqual([]);
    await vi.advanceTimersByTimeAsync(1);
    expect(stored).toHaveLength(1);
  });

  test.each([20, 33, 70, 110, 180, 229, 249])(
    'is on its way after a quarter of a second, with a key every %i ms, and not at every key',
    async (ms) => {
      const typedAt = await typeEvery(ms, 40);
      await vi.advanceTimersByTimeAsync(250);
      for (const [key, at] of typedAt.entries()) {
        const save = stored.find(({ text }) => Number(text) >= key);
        expect((save?.at ?? Infinity) - at).toBeLessThanOrEqual(250);
      }
      const between = stored.slice(1).map(({ at }, place) => at - (stored[place]?.at ?? 0));
      expect(Math.min(...between)).toBeGreaterThanOrEqual(200);
    },
  );

  test('is stored at once when asked, and then not again', async () => {
    type('a');
    autosaver.flush();
    expect(stored).toHaveLength(1);
    await vi.advanceTimersByTimeAsync(1000);
    expect(stored).toHaveLength(1);
  });

  test('is tried again when it could not be stored, unless something newer was typed', async () => {
    autosaver.schedule(() => Promise.reject(new Error('full')));
    await vi.advanceTimersByTimeAsync(PICTURE_MS + 1);
    expect(autosaver.isIdle()).toBe(false);
    type('b');
    await vi.advanceTimersByTimeAsync(2500);
    expect(stored.map(({ text }) => text)).toEqual(['b']);
    expect(autosaver.isIdle()).toBe(true);
  });
});
