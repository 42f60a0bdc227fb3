import { describe, expect, it } from 'vitest';
import { listRestorePoints } from '../../../electron/backups/restorePoints.ts';

/** `meetingId` null: of bodies and settings. */
const copy = (meetingId: string | null, moment: string, size: number) => ({
  meetingId,
  time: Date.parse(`2031-03-14T${moment}Z`),
  size,
});

describe('the moments to go back to', () => {
  it('count the meetings and bytes that are there at each, newest first', () => {
    const copies = [
      copy('b', '10:00:00', 40),
      copy('a', '09:00:00', 100),
      copy('a', '11:00:00', 130),
      copy('c', '12:00:00', 5),
    ];
    expect(listRestorePoints(copies)).toEqual([
      { at: '2031-03-14T12:00:00.000Z', meetings: 3, hasBodiesAndSettings: false, size: 175 },
      { at: '2031-03-14T11:00:00.000Z', meetings: 2, hasBodiesAndSettings: false, size: 170 },
      { at: '2031-03-14T10:00:00.000Z', meetings: 2, hasBodiesAndSettings: false, size: 140 },
      { at: '2031-03-14T09:00:00.000Z', meetings: 1, hasBodiesAndSettings: false, size: 100 },
    ]);
  });

  it('are there before there is any meeting, and tell bodies and settings from meetings', () => {
    const copies = [copy(null, '09:00:00', 10), copy('a', '10:00:00', 100), copy(null, '11:00:00', 12)];
    expect(listRestorePoints(copies)).toEqual([
      { at: '2031-03-14T11:00:00.000Z', meetings: 1, hasBodiesAndSettings: true, size: 112 },
      { at: '2031-03-14T10:00:00.000Z', meetings: 1, hasBodiesAndSettings: true, size: 110 },
      { at: '2031-03-14T09:00:00.000Z', meetings: 0, hasBodiesAndSettings: true, size: 10 },
    ]);
  });

  it('are one where several meetings were copied in the same minute', () => {
    const points = listRestorePoints([copy('a', '10:42:01', 1), copy('b', '10:42:30', 1)]);
    expect(points).toMatchObject([{ at: '2031-03-14T10:42:30.000Z', meetings: 2, size: 2 }]);
  });

  it('are none without copies', () => {
    expect(listRestorePoints([])).toEqual([]);
  });
});
