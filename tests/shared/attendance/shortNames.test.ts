import { describe, expect, it } from 'vitest';
import { shortNames } from '#shared/attendance/shortNames.ts';
import { anAttendance } from '../../builders/rows.ts';

function namesOf(...names: string[]): string[] {
  const people = names.map((name, index) => anAttendance(50 + index, `a${index}`, { name }));
  const short = shortNames(people);
  return people.map(({ id }) => `${short.get(id)!.name} (${short.get(id)!.initials})`);
}

describe('short names', () => {
  it('are first names and initials', () => {
    expect(namesOf('Karen Lindholt', 'Åse Maria Øst', 'ole')).toEqual(['Karen (KL)', 'Åse (ÅØ)', 'ole (O)']);
  });

  it('tell two people of one first name apart', () => {
    expect(namesOf('Karen Lindholt', 'Karen Bro', 'Ole Dam')).toEqual([
      'Karen L. (KL)',
      'Karen B. (KB)',
      'Ole (OD)',
    ]);
  });

  it('are empty for somebody without a name', () => {
    expect(namesOf('  ')).toEqual([' ()']);
  });
});
