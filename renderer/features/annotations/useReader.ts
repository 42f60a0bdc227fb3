import type { Agenda } from '../../database/agenda.ts';
import { useLive } from '../../database/live.ts';
import { readerNameSetting } from '../../database/settings.ts';
import { listMembers } from '../../database/bodies.ts';

/** As what a person opened a meeting. */
export type Role = 'chair' | 'secretary';

/** The name that notes are written under here: one's own where it was given; else the chair's, or the secretariat's. */
export function useReader({ body }: Pick<Agenda, 'body'>, role: Role): string {
  const named = useLive(() => readerNameSetting.read());
  const suggested = useLive(() => suggestedReader(body, role), [body, role]);
  return named ?? suggested ?? '';
}

export async function readReader(body: Agenda['body'], role: Role): Promise<string> {
  return (await readerNameSetting.read()) ?? suggestedReader(body, role);
}

export async function suggestedReader(
  { id, secretariat, name }: Pick<Agenda['body'], 'id' | 'secretariat' | 'name'>,
  role: Role,
): Promise<string> {
  const members = await listMembers(id);
  const person = members.find((member) => member.role === role)?.name.trim() ?? '';
  return person || (role === 'secretary' ? secretariat.trim() : '') || name;
}
