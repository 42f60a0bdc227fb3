import type { Body } from '#shared/model/body.ts';
import { findBody, listMembers } from './bodies.ts';
import { findMeeting } from './meetings.ts';
import { isReadAsChair } from './reading.ts';
import { readerNameSetting } from './settings.ts';

/** As what a person opened a meeting. */
export type Role = 'chair' | 'secretary';

type NamedBody = Pick<Body, 'id' | 'secretariat' | 'name'>;

/** The name that notes are written under here: one's own where it was given; else the chair's, or the secretariat's. */
export async function readReader(body: NamedBody, role: Role): Promise<string> {
  return (await readerNameSetting.read()) ?? suggestedReader(body, role);
}

/** The same for a meeting as it is opened on this computer; '' where the meeting is not here. */
export async function readReaderOf(meetingId: string): Promise<string> {
  const meeting = await findMeeting(meetingId);
  const body = meeting && (await findBody(meeting.bodyId));
  if (!body) return '';
  return readReader(body, (await isReadAsChair(meetingId)) ? 'chair' : 'secretary');
}

/** Whose name it is as long as nobody gave one. */
async function suggestedReader({ id, secretariat, name }: NamedBody, role: Role): Promise<string> {
  const members = await listMembers(id);
  const person = members.find((member) => member.role === role)?.name.trim() ?? '';
  return person || (role === 'secretary' ? secretariat.trim() : '') || name;
}
