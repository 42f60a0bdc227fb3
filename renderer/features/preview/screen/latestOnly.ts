/**
 * Does one thing at a time, and of what is asked for meanwhile only the last: whoever types is not waited for by a queue
 * of answers that nobody wants any more.
 */
export interface LatestOnly<Request> {
  ask(request: Request): void;
  /** Nothing is started after this. */
  stop(): void;
}

export function latestOnly<Request>(run: (request: Request) => Promise<void>): LatestOnly<Request> {
  let waiting: { readonly request: Request } | null = null;
  let busy = false;
  let stopped = false;
  const next = async (): Promise<void> => {
    if (busy) return;
    busy = true;
    while (waiting) {
      const { request } = waiting;
      waiting = null;
      // oxlint-disable-next-line no-await-in-loop -- one after the other is what it is for
      await run(request);
    }
    busy = false;
  };
  return {
    ask(request) {
      if (stopped) return;
      waiting = { request };
      void next();
    },
    stop() {
      stopped = true;
      waiting = null;
    },
  };
}
