/** What is changed is copied when nobody has changed it for this long … */
const QUIET_MS = 20_000;
/** … and at the latest this long after the first change that is not copied yet. */
const AT_LATEST_MS = 5 * 60_000;

const waiting = new Map<string, { since: number; timer: ReturnType<typeof setTimeout> }>();

/** Does what was asked for last under this key, once it has been quiet there, or has not been for too long. */
export function whenQuiet(key: string, act: () => void): void {
  const before = waiting.get(key);
  if (before) clearTimeout(before.timer);
  const since = before?.since ?? Date.now();
  const delay = Math.max(0, Math.min(QUIET_MS, since + AT_LATEST_MS - Date.now()));
  const timer = setTimeout(() => {
    waiting.delete(key);
    act();
  }, delay);
  waiting.set(key, { since, timer });
}

/** Whether something is still to be done under this key. */
export function isWaiting(key: string): boolean {
  return waiting.has(key);
}
