import { generateNKeysBetween } from 'fractional-indexing';
import type { Attendance } from '../model/attendance.ts';
import type { Member, MemberRole } from '../model/body.ts';
import { sampleId, sampleNumber, sampleRow } from './sampleIds.ts';

export interface PersonDraft {
  readonly name: string;
  readonly organisation: string;
  /** An ordinary member where it is left out. */
  readonly role?: MemberRole;
  /** Has said in advance that they cannot come. */
  readonly hasSentApology?: true;
}

/** The members of a sample's body, each of them on the list of its meeting. */
export function assemblePeople(
  people: readonly PersonDraft[],
  sample: number,
): { readonly members: Member[]; readonly attendance: Attendance[] } {
  const orders = generateNKeysBetween(null, null, people.length);
  const rows = people.map(({ name, organisation, role = 'member', hasSentApology }, index) => {
    const number = sampleNumber(sample, index + 1);
    const person = { name, organisation, role, order: orders[index]!, substituteForId: null };
    return { number, person, hasSentApology };
  });
  return {
    members: rows.map(({ number, person }) => ({
      ...sampleRow('member', number),
      ...person,
      bodyId: sampleId('body', sample),
      deletedAt: null,
    })),
    attendance: rows.map(({ number, person, hasSentApology }) => ({
      ...sampleRow('attendance', number),
      ...person,
      meetingId: sampleId('meeting', sample),
      memberId: sampleId('member', number),
      status: hasSentApology ? 'apology' : 'expected',
      events: [],
    })),
  };
}
