import type { EventOf } from '#shared/contract/contract.ts';

/** How far a long job has come: `done` of `total` in one of its steps; total 0 while it is not known. */
export type Progress = Omit<EventOf<'job.progress'>, 'jobId'>;

/** In milliseconds: more often than this nobody sees the difference, and the page has to draw each. */
const INTERVAL = 100;

/** Passes on the first and the last of every step, and in between at most ten a second. */
export function limitProgress(
  report: (progress: Progress) => void,
  now: () => number = Date.now,
): typeof report {
  let step: Progress['step'] | null = null;
  let reportedAt = 0;
  return (progress) => {
    const isEdge = progress.step !== step || progress.done === progress.total;
    if (!isEdge && now() - reportedAt < INTERVAL) return;
    step = progress.step;
    reportedAt = now();
    report(progress);
  };
}
