import { FailureError } from '#shared/contract/failure.ts';

/** The long jobs that are under way, each known by the id that the page gave it. */
export interface Jobs {
  /** Runs `act`. Once cancelled, it fails with `cancelled`, whatever `act` threw on its way out. */
  run<Result>(jobId: string, act: (signal: AbortSignal) => Promise<Result>): Promise<Result>;
  /** Nothing happens when the job is done already. */
  cancel(jobId: string): void;
}

export function createJobs(): Jobs {
  const running = new Map<string, AbortController>();
  return {
    async run(jobId, act) {
      if (running.has(jobId)) throw new FailureError('badRequest', { detail: 'the job is running already' });
      const controller = new AbortController();
      running.set(jobId, controller);
      try {
        return await act(controller.signal);
      } catch (error) {
        throw controller.signal.aborted ? new FailureError('cancelled') : error;
      } finally {
        running.delete(jobId);
      }
    },
    cancel(jobId) {
      running.get(jobId)?.abort();
    },
  };
}

/** For use between two steps of a job: throws when it was cancelled meanwhile. */
export function throwIfCancelled(signal: AbortSignal): void {
  if (signal.aborted) throw new FailureError('cancelled');
}
