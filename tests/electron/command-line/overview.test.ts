import { describe, expect, it } from 'vitest';
import { SNAPSHOT_VERSION, type MeetingSnapshot } from '#shared/model/snapshot.ts';
import { composeOverview } from '../../../electron/command-line/overview.ts';
import { aBody, aGroup, aMeeting, anAppendix, anAttendance, anItem, idOf } from '../../builders/rows.ts';

const meetingWith = (parts: Partial<MeetingSnapshot>): MeetingSnapshot => ({
  version: SNAPSHOT_VERSION,
  body: aBody(),
  members: [],
  yearEntries: [],
  meeting: aMeeting(),
  groups: [],
  items: [],
  sections: [],
  appendices: [],
  attendance: [],
  courseEvents: [],
  decisions: [],
  actions: [],
  corrections: [],
  annotations: [],
  issues: [],
  ...parts,
});

describe('the overview of a meeting', () => {
  it('shows groups, items and appendices with their numbers', () => {
    const overview = composeOverview(
      meetingWith({
        body: aBody({ numbering: 'grouped', appendixNumbering: 'perMeeting' }),
        groups: [aGroup(10, 'a0', { title: 'Sager' })],
        items: [
          anItem(20, 'a0', { groupId: idOf(10), title: 'Broen', caseNumber: '2031-7' }),
          anItem(21, 'a1', { groupId: idOf(10), title: 'Stien', access: 'closed' }),
          anItem(22, 'a1', { title: '' }),
        ],
        appendices: [
          anAppendix(30, 21, 'a0', { title: 'Kort', access: 'closed' }),
          anAppendix(31, 20, 'a0', { title: 'Tegning' }),
        ],
        attendance: [
          anAttendance(40, 'a1', { name: 'Bo', status: 'apology' }),
          anAttendance(41, 'a0', { name: 'Åse' }),
        ],
      }),
    );
    expect(overview.split('\n')).toEqual([
      'Udvalget for Stier og Broer',
      'Møde fredag den 14. marts 2031, kl. 10.00–12.00',
      'Sted: Bådhuset',
      'Status: Kladde',
      'Deltagere: Åse, Bo (afbud)',
      '',
      'Dagsorden',
      '  1. Sager',
      '   1.1. Broen (sagsnr. 2031-7)',
      '          Bilag 1: Tegning',
      '   1.2. Stien (lukket)',
      '          Bilag 2: Kort (lukket)',
      '   2. Uden titel',
      '',
    ]);
  });

  it('says so when there is nothing on the agenda', () => {
    expect(composeOverview(meetingWith({}))).toContain('Der er ingen punkter på dagsordenen.');
  });

  it('lets no sign through that would steer a terminal', () => {
    const overview = composeOverview(
      meetingWith({ items: [anItem(20, 'a0', { title: 'A\u001B[2J\u009BB\nC' })] }),
    );
    expect(overview).toContain('1. A [2J B C\n');
  });
});
