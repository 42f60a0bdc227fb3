let burst: string | null = null;

/**
 * What is changed in any text until `act` is done is one step: moving something from one text into another. `act` begins
 * when the event that is being handled has been; so the other text has taken in by then what was let go over it.
 */
export function moveInOneStep(act: () => void): void {
  burst = crypto.randomUUID();
  queueMicrotask(() => {
    try {
      act();
    } finally {
      burst = null;
    }
  });
}

/** The burst of a move between two texts; null: none is under way. */
export function moveUnderWay(): string | null {
  return burst;
}
