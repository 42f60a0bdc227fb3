import {
  contract,
  events,
  replySchema,
  type Bridge,
  type EventName,
  type EventOf,
  type RequestOf,
  type ResponseOf,
  type Topic,
} from '#shared/contract/contract.ts';
import { FailureError } from '#shared/contract/failure.ts';
import type { z } from 'zod';

declare global {
  interface Window {
    readonly punkt: Bridge;
  }
}

/**
 * Asks main for something. The answer is checked against the contract.
 * Throws a FailureError, whose kind the screens turn into a sentence.
 */
export async function callMain<T extends Topic>(topic: T, request: RequestOf<T>): Promise<ResponseOf<T>> {
  const reply = replySchema.parse(await window.punkt.call(topic, request));
  if (!reply.ok) throw new FailureError(reply.failure.kind, reply.failure);
  return responseOf(topic, reply.value);
}

function responseOf<T extends Topic>(topic: T, value: unknown): ResponseOf<T> {
  const schema: { parse(value: unknown): unknown } = contract[topic].response;
  // The schema is this topic's own; TypeScript cannot follow the lookup by a type parameter.
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion
  return schema.parse(value) as ResponseOf<T>;
}

const eventSchemas: { readonly [E in EventName]: z.ZodType<EventOf<E>> } = events;

/** Hears main's events of one name. Returns the function that stops listening. */
export function listenToMain<E extends EventName>(
  event: E,
  listener: (payload: EventOf<E>) => void,
): () => void {
  return window.punkt.listen(event, (payload) => {
    const parsed = eventSchemas[event].safeParse(payload);
    if (parsed.success) listener(parsed.data);
  });
}
