import { toFailure, type Failure } from '#shared/contract/failure.ts';
import { create } from 'zustand';

/** What the meeting bar says of the last changes. `slow` after half a second, so that quick saves do not flicker. */
interface Saving {
  /** How many fields hold something typed whose saving has not begun. */
  readonly waiting: number;
  readonly pending: number;
  readonly slow: boolean;
  readonly savedAt: Date | null;
  /** Why the last change could not be stored; null when it was. */
  readonly failure: Failure | null;
}

const SLOW_AFTER_MS = 500;

export const useSaving = create<Saving>(() => ({
  waiting: 0,
  pending: 0,
  slow: false,
  savedAt: null,
  failure: null,
}));

/** A field has something typed to store (1), or has begun to (-1). */
export function noteWaiting(by: 1 | -1): void {
  useSaving.setState(({ waiting }) => ({ waiting: waiting + by }));
}

/**
 * Runs a change to the database and lets the status follow it. Never throws: a change that could not be stored is
 * shown as such and tried again with the next one; what was typed stays on screen.
 */
export async function save(change: () => Promise<unknown>): Promise<boolean> {
  useSaving.setState(({ pending }) => ({ pending: pending + 1 }));
  const timer = setTimeout(() => useSaving.setState({ slow: true }), SLOW_AFTER_MS);
  try {
    await change();
    useSaving.setState({ savedAt: new Date(), failure: null });
    return true;
  } catch (error) {
    useSaving.setState({ failure: toFailure(error) });
    return false;
  } finally {
    clearTimeout(timer);
    useSaving.setState(({ pending }) => ({ pending: pending - 1, slow: false }));
  }
}

/** Resolves when no change is on its way to the database. */
export function whenSaved(): Promise<void> {
  return new Promise((resolve) => {
    if (useSaving.getState().pending === 0) return resolve();
    const stop = useSaving.subscribe(({ pending }) => {
      if (pending > 0) return;
      stop();
      resolve();
    });
  });
}
