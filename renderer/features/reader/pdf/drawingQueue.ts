/** Draws one thing at a time, the nearest to the eye first. */
export interface DrawingQueue {
  /**
   * Draws when its turn comes. `nearness` is asked then: the smallest is first. Returns the function that takes the
   * drawing out again; one that has begun is told so by the signal and gives its turn to the next.
   */
  add(draw: (signal: AbortSignal) => Promise<void>, nearness: () => number): () => void;
}

interface Job {
  readonly draw: (signal: AbortSignal) => Promise<void>;
  readonly nearness: () => number;
  readonly giveUp: AbortController;
}

export function createDrawingQueue(): DrawingQueue {
  const waiting = new Set<Job>();
  let isDrawing = false;

  const drawNext = async (): Promise<void> => {
    if (isDrawing) return;
    isDrawing = true;
    for (let job = nearest(waiting); job; job = nearest(waiting)) {
      waiting.delete(job);
      // One that fails leaves its own page white; the others are drawn all the same.
      await job.draw(job.giveUp.signal).catch(() => {});
    }
    isDrawing = false;
  };

  return {
    add(draw, nearness) {
      const job: Job = { draw, nearness, giveUp: new AbortController() };
      waiting.add(job);
      void drawNext();
      return () => {
        waiting.delete(job);
        job.giveUp.abort();
      };
    },
  };
}

function nearest(jobs: ReadonlySet<Job>): Job | undefined {
  let found: Job | undefined;
  for (const job of jobs) if (!found || job.nearness() < found.nearness()) found = job;
  return found;
}
