import type { RunningApp } from './runningApp.ts';

/** How long each of the two processes that a letter passes through has run, in milliseconds. */
export interface RunTime {
  readonly page: number;
  readonly main: number;
}

/**
 * A clock that goes while the app runs, and stands while the computer lets it wait, which a busy one does for half a
 * second at a time: what the app promises within a time, it can only promise for a time in which it runs.
 */
export async function startAppClock({ page, electron }: RunningApp): Promise<() => Promise<RunTime>> {
  await Promise.all([page.evaluate(countRunTime), electron.evaluate(countRunTime)]);
  return async () => {
    const [inPage, inMain] = await Promise.all([page.evaluate(readRunTime), electron.evaluate(readRunTime)]);
    return { page: inPage, main: inMain };
  };
}

/** Runs in the app. */
function countRunTime(): void {
  const step = 10;
  // Whatever took longer was no work of the app's.
  const longestStep = 50;
  let last = performance.now();
  let runTime = 0;
  setInterval(() => {
    const now = performance.now();
    runTime += Math.min(longestStep, now - last);
    last = now;
    Object.assign(globalThis, { runTime });
  }, step);
}

/** Runs in the app. */
function readRunTime(): number {
  return Number(Reflect.get(globalThis, 'runTime') ?? 0);
}
