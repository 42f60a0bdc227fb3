import { describe, expect, it } from 'vitest';
import { attendanceSchema, type Attendance } from '#shared/model/attendance.ts';
import { checkMeeting } from '#shared/package/checkMeeting.ts';
import { sampleMeeting } from '#shared/sample/sampleMeeting.ts';
import { idOf } from '../../../builders/rows.ts';

const at = '2031-03-14T09:20:00.000Z';
const [first, ...others] = sampleMeeting.attendance;

/** The sample as version 1 wrote it, the first participant with events. */
function ofVersion1(events: readonly unknown[]): unknown {
  const { courseEvents: _none, yearEntries: _neither, corrections: _nor, ...content } = sampleMeeting;
  const { approvedOn: _never, ...meeting } = sampleMeeting.meeting;
  const sections = sampleMeeting.sections.map(({ language: _unknown, ...section }) => section);
  return { ...content, meeting, sections, attendance: [{ ...first, events }, ...others], version: 1 };
}

const eventsOf = (content: unknown): Attendance['events'] =>
  attendanceSchema.parse(checkMeeting(content).attendance[0]).events;

describe('a meeting of version 1', () => {
  it('has no course yet', () => {
    expect(checkMeeting(ofVersion1([])).courseEvents).toEqual([]);
  });

  it('is not approved and not corrected', () => {
    const { meeting, corrections } = checkMeeting(ofVersion1([]));
    expect({ approvedOn: meeting.approvedOn, corrections }).toEqual({ approvedOn: null, corrections: [] });
  });

  it('lets everybody who came or went have done so during the item', () => {
    const events = [
      { kind: 'arrived', itemId: idOf(1), at },
      { kind: 'left', itemId: null, at },
    ];
    expect(eventsOf(ofVersion1(events))).toEqual(events.map((event) => ({ ...event, phase: 'during' })));
  });

  it('keeps who was disqualified, and drops a disqualification from nothing', () => {
    const disqualified = { kind: 'disqualified', itemId: idOf(1), at };
    expect(eventsOf(ofVersion1([disqualified, { ...disqualified, itemId: null }]))).toEqual([disqualified]);
  });

  it('is refused where its events are none', () => {
    expect(() => eventsOf(ofVersion1(['kom for sent']))).toThrow('packageDamaged');
  });
});
