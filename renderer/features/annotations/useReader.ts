import type { Agenda } from '../../database/agenda.ts';
import { useLive } from '../../database/live.ts';
import { readReader, type Role } from '../../database/readers.ts';

/** The name that notes are written under here; '' until it is known. */
export function useReader({ body }: Pick<Agenda, 'body'>, role: Role): string {
  return useLive(() => readReader(body, role), [body, role]) ?? '';
}
