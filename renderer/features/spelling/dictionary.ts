import type { SpellingReply, SpellingRequest } from './messages.ts';

type Answer = (reply: SpellingReply) => void;

let worker: Worker | null = null;
let waiting: Answer[] = [];

/** Asks the dictionary, which is loaded at the first question. Answers come in the order of the questions. */
export function askDictionary(request: SpellingRequest): Promise<SpellingReply> {
  worker ??= startWorker();
  // Of a worker, which has no origin to name.
  // oxlint-disable-next-line unicorn/require-post-message-target-origin
  worker.postMessage(request);
  return new Promise((resolve) => {
    waiting.push(resolve);
  });
}

/** Gives back the memory that the dictionary takes. What was asked and not answered is answered as failed. */
export function closeDictionary(): void {
  worker?.terminate();
  fail('closed');
}

function startWorker(): Worker {
  const started = new Worker(new URL('worker.ts', import.meta.url), { type: 'module' });
  started.addEventListener('message', ({ data }: MessageEvent<SpellingReply>) => waiting.shift()?.(data));
  started.addEventListener('error', ({ message }) => fail(message));
  return started;
}

function fail(detail: string): void {
  const unanswered = waiting;
  waiting = [];
  worker = null;
  for (const answer of unanswered) answer({ kind: 'failed', detail });
}
