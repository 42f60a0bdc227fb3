import {
  contract,
  type Reply,
  type RequestOf,
  type ResponseOf,
  type Topic,
} from '#shared/contract/contract.ts';
import { toFailure } from '#shared/contract/failure.ts';
import { z } from 'zod';

/** What a handler does with a checked request. A topic without a response is answered by returning nothing. */
export type Act<T extends Topic, Sender> = (
  request: RequestOf<T>,
  sender: Sender,
) => ActResult<T> | Promise<ActResult<T>>;

type ActResult<T extends Topic> = ResponseOf<T> extends undefined ? void : ResponseOf<T>;

/** The contract seen topic by topic, so that the types of request and response follow from the topic. */
const schemas: {
  readonly [T in Topic]: {
    readonly request: z.ZodType<RequestOf<T>>;
    readonly response: z.ZodType<ResponseOf<T>>;
  };
} = contract;

/** Checks the request, does the act and checks the response: the reply is always whole, whatever was thrown. */
export async function answer<T extends Topic, Sender>(
  topic: T,
  act: Act<T, Sender>,
  request: unknown,
  sender: Sender,
): Promise<Reply> {
  const { request: requestSchema, response: responseSchema } = schemas[topic];
  const checked = requestSchema.safeParse(request);
  if (!checked.success) return refuse(`${topic}: ${z.prettifyError(checked.error)}`);
  try {
    const response = await act(checked.data, sender);
    return { ok: true, value: responseSchema.parse(response) };
  } catch (error) {
    return { ok: false, failure: toFailure(error) };
  }
}

/** The reply to what should never have been asked. */
export function refuse(detail: string): Reply {
  return { ok: false, failure: { kind: 'badRequest', detail } };
}
