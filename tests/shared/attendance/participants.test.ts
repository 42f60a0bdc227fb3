import { describe, expect, it } from 'vitest';
import { listParticipants, type Participant } from '#shared/attendance/participants.ts';
import { anAttendance, idOf } from '../../builders/rows.ts';

const said = (participants: readonly Participant[]): string[] =>
  participants.map(({ person, substituteFor }) =>
    substituteFor ? `${person.name} for ${substituteFor.name}` : person.name,
  );

describe('the list of participants', () => {
  it('tells the present from those who sent word, those who did not, and those of whom nothing is known', () => {
    const lists = listParticipants([
      anAttendance(53, 'a3', { name: 'Dorte', status: 'expected' }),
      anAttendance(52, 'a2', { name: 'Carl', status: 'absent' }),
      anAttendance(51, 'a1', { name: 'Bodil', status: 'apology' }),
      anAttendance(54, 'a4', { name: 'Erik', status: 'present', substituteForId: idOf(51) }),
      anAttendance(50, 'a0', { name: 'Aage', status: 'present' }),
      anAttendance(55, 'a5', { name: ' ', status: 'present' }),
    ]);
    expect(said(lists.present)).toEqual(['Aage', 'Erik for Bodil']);
    expect(said(lists.apologies)).toEqual(['Bodil']);
    expect(said(lists.absent)).toEqual(['Carl']);
    expect(said(lists.unknown)).toEqual(['Dorte']);
  });

  it('asks for a substitute only where the one they stand in for stays away', () => {
    const bodil = anAttendance(51, 'a1', { name: 'Bodil', status: 'present' });
    const erik = anAttendance(54, 'a4', { name: 'Erik', substituteForId: idOf(51) });
    expect(listParticipants([bodil, erik]).unknown).toEqual([]);
    expect(said(listParticipants([{ ...bodil, status: 'apology' }, erik]).unknown)).toEqual([
      'Erik for Bodil',
    ]);
  });

  it('treats a substitute of somebody who was removed as anybody else', () => {
    const erik = anAttendance(54, 'a4', { name: 'Erik', status: 'present', substituteForId: idOf(99) });
    expect(said(listParticipants([erik]).present)).toEqual(['Erik']);
  });
});
