import { events, type EventName, type EventOf } from '#shared/contract/contract.ts';
import type { WebContents } from 'electron';

/** Tells the page of an event. Quietly dropped when the page is gone. */
export function send<E extends EventName>(page: WebContents, event: E, payload: EventOf<E>): void {
  if (!page.isDestroyed()) page.send(event, events[event].parse(payload));
}
