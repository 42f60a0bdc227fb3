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
