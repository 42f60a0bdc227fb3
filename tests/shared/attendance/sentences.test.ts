import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { presenceSentences } from '#shared/attendance/sentences.ts';
import { composeTimeline } from '#shared/attendance/timeline.ts';
import { readCourse } from '#shared/course/course.ts';
import type { Attendance, AttendanceEvent } from '#shared/model/attendance.ts';
import type { CourseEvent } from '#shared/model/course.ts';
import { heldMeetingArbitrary } from '../../arbitraries/heldMeeting.ts';
import { aBreak, disqualified, moved } from '../../builders/course.ts';
import { anAttendance, idOf } from '../../builders/rows.ts';
import { runs } from '../../deepRuns.ts';

const itemIds = [1, 2, 3, 4, 5, 6, 7].map((number) => idOf(10 + number));
const numberOf = (itemId: string): string => String(itemIds.indexOf(itemId) + 1);

/** The sentences on these people, with ordinary spaces so that they can be read. */
function sentencesOn(people: readonly Attendance[], events: readonly CourseEvent[] = []): string[] {
  const course = readCourse(events, itemIds, { startedAt: null, endedAt: null });
  const timeline = composeTimeline(people, course);
  return presenceSentences({ attendance: people, course, timeline, numberOf }).map(({ text }) =>
    text.replaceAll('\u00a0', ' '),
  );
}

const present = (name: string, ...events: AttendanceEvent[]): Attendance => ({
  ...anAttendance(50 + name.length, 'a0', { name, status: 'present' }),
  events,
});

describe('the sentences on who was there', () => {
  it.each([
    [moved('arrived', 'during', 12, '09:20'), 'Maja Elkær ankom kl. 9.20 under punkt 2.'],
    [moved('arrived', 'before', 12, '09:20'), 'Maja Elkær ankom kl. 9.20 før punkt 2.'],
    [moved('left', 'before', 17, '11:05'), 'Maja Elkær gik kl. 11.05 før punkt 7.'],
    [moved('left', 'during', 17, '11:05'), 'Maja Elkær gik kl. 11.05 under punkt 7.'],
    [moved('left', 'after', 17, '11:05'), 'Maja Elkær gik kl. 11.05 efter punkt 7.'],
    [moved('left', 'during', 17, '24:10'), 'Maja Elkær gik kl. 00.10 under punkt 7.'],
    [moved('left', 'during', null, '11:05'), 'Maja Elkær gik kl. 11.05.'],
    [disqualified(14), 'Maja Elkær deltog ikke under punkt 4 på grund af inhabilitet.'],
  ])('say what happened, when and at which item (%#)', (event, sentence) => {
    expect(sentencesOn([present('Maja Elkær', event)])).toEqual([sentence]);
  });

  it('say that somebody came back who had gone', () => {
    const person = present(
      'Maja Elkær',
      moved('left', 'during', 12, '09:20'),
      moved('arrived', 'during', 13, '09:45'),
    );
    expect(sentencesOn([person])).toEqual([
      'Maja Elkær gik kl. 9.20 under punkt 2.',
      'Maja Elkær vendte tilbage kl. 9.45 under punkt 3.',
    ]);
  });

  it('say that it was in a break', () => {
    const person = present('Maja Elkær', moved('left', 'during', 12, '10:05'));
    expect(sentencesOn([person], [aBreak(1, '10:00', '10:15')])).toEqual([
      'Maja Elkær gik kl. 10.05 i pausen.',
    ]);
    expect(sentencesOn([person], [aBreak(1, '09:00', '09:15')])).toEqual([
      'Maja Elkær gik kl. 10.05 under punkt 2.',
    ]);
  });

  it('name together those of whom the same is said', () => {
    const people = ['Aa Dam', 'Bodil Lund', 'Carl Mikkelsen'].map((name) => present(name, disqualified(14)));
    expect(sentencesOn(people)).toEqual([
      'Aa Dam, Bodil Lund og Carl Mikkelsen deltog ikke under punkt 4 på grund af inhabilitet.',
    ]);
  });

  it('stand in the order in which it happened', () => {
    const people = [
      present('Aa', moved('left', 'before', 17, '11:05'), disqualified(14)),
      present('Bodil', moved('arrived', 'during', 12, '09:20')),
    ];
    expect(sentencesOn(people)).toEqual([
      'Bodil ankom kl. 9.20 under punkt 2.',
      'Aa deltog ikke under punkt 4 på grund af inhabilitet.',
      'Aa gik kl. 11.05 før punkt 7.',
    ]);
  });

  it('leave out who was not there, has no name, or only stayed', () => {
    const late = moved('arrived', 'during', 12, '09:20');
    const absent = { ...present('Aa', late, disqualified(14)), status: 'absent' as const };
    expect(sentencesOn([absent, present(' ', late), present('Bodil')])).toEqual([]);
  });

  it('say nothing of a disqualification from an item that the person was not there for anyhow', () => {
    expect(sentencesOn([present('Aa', moved('left', 'before', 13, '10:00'), disqualified(14))])).toEqual([
      'Aa gik kl. 10.00 før punkt 3.',
    ]);
  });

  it('belong to an item of the agenda or to none, and are whole sentences, whatever happens', () => {
    fc.assert(
      fc.property(heldMeetingArbitrary, ({ attendance, course, timeline, itemIds: ids }) => {
        const sentences = presenceSentences({ attendance, course, timeline, numberOf: () => '1' });
        for (const { itemId, text } of sentences) {
          expect(itemId === null || ids.includes(itemId)).toBe(true);
          expect(text).toMatch(/^Deltager \d+.* (ankom|gik|vendte tilbage|deltog ikke) .*\.$/u);
        }
        const disqualifiedAt = [...timeline].filter(([, at]) => at.some((each) => each.disqualified));
        for (const [itemId] of disqualifiedAt) {
          expect(sentences.some((each) => each.itemId === itemId && each.text.includes('inhabilitet'))).toBe(
            true,
          );
        }
      }),
      { numRuns: runs(300) },
    );
  });
});
