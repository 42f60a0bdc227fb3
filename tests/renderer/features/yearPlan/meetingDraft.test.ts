import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  areDaysReadable,
  draftOfMeeting,
  fieldsOfDraft,
  newMeetingDraft,
} from '../../../../renderer/features/yearPlan/meetingDraft.ts';
import { meetingsOfPlan } from '#shared/yearPlan/yearMeetings.ts';
import { dayArbitrary } from '../../../arbitraries/yearEntries.ts';
import { aPlannedMeeting, fieldsOfEntry } from '../../../builders/rows.ts';

const word = fc.stringMatching(/^[a-zæøå]{1,8}$/);

describe('a planned meeting that is being written', () => {
  it('is stored as it was when nothing is changed', () => {
    const anyEntry = fc
      .record({
        date: dayArbitrary,
        title: fc.oneof(fc.constant(''), word),
        place: fc.oneof(fc.constant(''), word),
        startTime: fc.constantFrom('09:00', null),
        topics: fc.uniqueArray(word, { maxLength: 3 }),
      })
      .map((fields) => aPlannedMeeting(600, { ...fields, deadline: null }));
    fc.assert(
      fc.property(anyEntry, (entry) => {
        const [meeting] = meetingsOfPlan({ entries: [entry], meetings: [] });
        expect(fieldsOfDraft(draftOfMeeting(meeting!), null)).toEqual(fieldsOfEntry(entry));
      }),
    );
  });

  it('keeps the days for handing in when the meeting moves', () => {
    const entry = aPlannedMeeting(600, { deadline: '2031-06-06' });
    const [meeting] = meetingsOfPlan({ entries: [entry], meetings: [] });
    const draft = draftOfMeeting(meeting!);
    expect(draft.daysBefore).toBe('14');
    expect(fieldsOfDraft({ ...draft, date: '2031-06-27' }, null)).toMatchObject({ deadline: '2031-06-13' });
  });

  it('begins on a working day of the month that is looked at, and promises nothing else', () => {
    expect(newMeetingDraft(2031, 3)).toMatchObject({ date: '2031-03-03', topics: '', daysBefore: '' });
    expect(newMeetingDraft(2031, null)).toMatchObject({ date: '2031-01-02' });
  });

  it.each([
    ['', true],
    ['14', true],
    ['0', true],
    ['to uger', false],
    ['-3', false],
  ])('takes “%s” for days before the meeting: %s', (daysBefore, readable) => {
    expect(areDaysReadable({ daysBefore })).toBe(readable);
  });
});
