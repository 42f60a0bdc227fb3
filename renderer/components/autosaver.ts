import { noteWaiting, save } from '../stores/saving.ts';

/** What is typed reaches the database at the latest this long after the keystroke. */
const SAVE_WITHIN_MS = 250;

const RETRY_AFTER_MS = 2000;

type Change = () => Promise<unknown>;

/** Runs a change to the database soon after it is asked for, the newest only. */
export interface Autosaver {
  /**
   * Runs the change within a quarter of a second, or a later one that comes before then. The clock runs from the
   * first change, not the last: however fast somebody types, never more than that is unsaved.
   */
  readonly schedule: (change: Change) => void;
  /** Runs at once what is waiting. */
  readonly flush: () => void;
  /** Nothing waits and nothing is on its way: what is stored is what was typed last. */
  readonly isIdle: () => boolean;
}

/** What could not be stored is tried again until it can, or until something newer is typed. */
export function createAutosaver(): Autosaver {
  let writing = 0;
  let waiting: { change: Change; timer: ReturnType<typeof setTimeout> } | null = null;

  function wait(change: Change, delay: number): void {
    waiting = { change, timer: setTimeout(flush, delay) };
    noteWaiting(1);
  }

  function flush(): void {
    if (!waiting) return;
    clearTimeout(waiting.timer);
    const { change } = waiting;
    waiting = null;
    noteWaiting(-1);
    void write(change);
  }

  async function write(change: Change): Promise<void> {
    writing += 1;
    const stored = await save(change);
    writing -= 1;
    if (!stored && !waiting) wait(change, RETRY_AFTER_MS);
  }

  function schedule(change: Change): void {
    if (waiting) waiting.change = change;
    else wait(change, SAVE_WITHIN_MS);
  }

  return { schedule, flush, isIdle: () => waiting === null && writing === 0 };
}
