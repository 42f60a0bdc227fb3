import { liveQuery } from 'dexie';
import { useObservable } from 'dexie-react-hooks';
import { keepEqual } from './keepEqual.ts';

/**
 * A query that runs again whenever rows that it read are changed, in this window or another. Whatever of its answer is
 * as before stays the same object. undefined until the first answer.
 */
export function useLive<Answer>(
  query: () => Promise<Answer>,
  deps: readonly unknown[] = [],
): Answer | undefined {
  return useObservable(() => liveQuery(keepingEqual(query)), [...deps]);
}

function keepingEqual<Answer>(query: () => Promise<Answer>): () => Promise<Answer> {
  let kept: Answer | undefined;
  return async () => (kept = keepEqual(kept, await query()));
}

/**
 * The same outside a component: hears the answer that there is, and each one after it. A query that fails is asked again
 * with the next change. Returns the function that stops it.
 */
export function watchLive<Answer>(
  query: () => Promise<Answer>,
  onAnswer: (answer: Answer) => void,
): () => void {
  const subscription = liveQuery(query).subscribe({ next: onAnswer, error: () => undefined });
  return () => subscription.unsubscribe();
}
