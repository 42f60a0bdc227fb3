import { save } from '../stores/saving.ts';

/** What is typed reaches the database at the latest this long after the keystroke. */
const SAVE_WITHIN_MS = 250;

const RETRY_AFTER_MS = 2000;

/** Stores a value soon after it changes. */
export interface Autosaver<Value> {
  /**
   * Stores the value within a quarter of a second, or a later one that comes before then. The clock runs from the
   * first change, not the last: however fast somebody types, never more than that is unsaved.
   */
  readonly schedule: (value: Value) => void;
  /** Stores at once what is waiting. */
  readonly flush: () => void;
}

/** What could not be stored is tried again until it can, or until something newer is typed. */
export function createAutosaver<Value>(store: (value: Value) => Promise<unknown>): Autosaver<Value> {
  let waiting: { value: Value; timer: ReturnType<typeof setTimeout> } | null = null;

  function wait(value: Value, delay: number): void {
    waiting = { value, timer: setTimeout(flush, delay) };
  }

  function flush(): void {
    if (waiting) {
      clearTimeout(waiting.timer);
      void write(waiting.value);
      waiting = null;
    }
  }

  async function write(value: Value): Promise<void> {
    const stored = await save(() => store(value));
    if (!stored && !waiting) wait(value, RETRY_AFTER_MS);
  }

  function schedule(value: Value): void {
    if (waiting) waiting.value = value;
    else wait(value, SAVE_WITHIN_MS);
  }

  return { schedule, flush };
}
