import { generateNKeysBetween } from 'fractional-indexing';
import type { Attendance } from '../model/attendance.ts';
import type { Member } from '../model/body.ts';
import { sampleId, sampleRow } from './sampleIds.ts';

type Person = Pick<Member, 'name' | 'organisation' | 'role'>;

const members: readonly Person[] = [
  { name: 'Maja Thorup Elkær', organisation: 'Lyngsø Kommune', role: 'chair' },
  { name: 'Jens Fabrin Holmgård', organisation: 'Egebæk Kommune', role: 'viceChair' },
  { name: 'Signe Vestermark', organisation: 'Havnholm Kommune', role: 'member' },
  { name: 'Palle Ravnkilde', organisation: 'Hjortkær Kommune', role: 'member' },
  { name: 'Birthe Lindeskov', organisation: 'Sekretariatet for Fjordaftalen', role: 'secretary' },
  { name: 'Omar Haddad-Krogh', organisation: 'Sønderås Kommune', role: 'member' },
  { name: 'Karen-Marie Sø', organisation: 'Sønderås Kommune', role: 'member' },
  { name: 'Troels Hyldig', organisation: 'Vejlund Kommune', role: 'member' },
  { name: 'Inge Brobæk', organisation: 'Tranby Kommune', role: 'member' },
  { name: 'Anders Tofthøj', organisation: 'Region Fjordlandet', role: 'member' },
  { name: 'Rikke Mølbak Dam', organisation: 'Sekretariatet for Fjordaftalen', role: 'member' },
];

/** Who has said in advance that they cannot come, by their place in the list of members, counted from 1. */
const apologies = new Set([6, 9]);

const substitute: Person = { name: 'Nanna Ulvkær', organisation: 'Tranby Kommune', role: 'member' };
const SUBSTITUTED = 9;

const orders = generateNKeysBetween(null, null, members.length + 1);

export const sampleMembers: Member[] = members.map((person, index) => ({
  ...sampleRow('member', index + 1),
  ...person,
  bodyId: sampleId('body', 1),
  order: orders[index]!,
  substituteForId: null,
  deletedAt: null,
}));

export const sampleAttendance: Attendance[] = [...members, substitute].map((person, index) => {
  const number = index + 1;
  const isMember = number <= members.length;
  return {
    ...sampleRow('attendance', number),
    ...person,
    meetingId: sampleId('meeting', 1),
    memberId: isMember ? sampleId('member', number) : null,
    order: orders[index]!,
    status: apologies.has(number) ? 'apology' : 'expected',
    substituteForId: isMember ? null : sampleId('attendance', SUBSTITUTED),
    events: [],
  };
});
