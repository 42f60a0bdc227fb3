import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { calendarFile, type CalendarEntry } from '#shared/followUp/calendarFile.ts';
import type { Action } from '#shared/model/decision.ts';
import { anAction, idOf } from '../../builders/rows.ts';
import { runs } from '../../deepRuns.ts';

const entry = (fields: Partial<Action>, description = ''): CalendarEntry => ({
  action: anAction(7, 5, { what: 'Mal broen', dueDate: '2031-05-31', ...fields }),
  description,
});

/** The content lines as a reader gets them: unfolded (RFC 5545, 3.1). */
const linesOf = (file: string): string[] => file.replaceAll('\r\n ', '').split('\r\n').slice(0, -1);

/** A value of type TEXT as a reader gets it (RFC 5545, 3.3.11). */
const read = (value: string): string =>
  value.replaceAll(/\\([\\;,nN])/g, (_whole, sign: string) => (sign.toLowerCase() === 'n' ? '\n' : sign));

const valueOf = (lines: readonly string[], name: string): string =>
  (lines.find((line) => line.startsWith(`${name}:`)) ?? '').slice(name.length + 1);

describe('a calendar file', () => {
  it('is a task with its day', () => {
    expect(linesOf(calendarFile([entry({})], 'todos'))).toEqual([
      'BEGIN:VCALENDAR',
      'VERSION:2.0',
      'PRODID:-//Punkt//Opfølgning//DA',
      'CALSCALE:GREGORIAN',
      'BEGIN:VTODO',
      `UID:todo-${idOf(7)}`,
      'DTSTAMP:20310201T080000Z',
      'CREATED:20310201T080000Z',
      'LAST-MODIFIED:20310201T080000Z',
      'SUMMARY:Mal broen',
      'DUE;VALUE=DATE:20310531',
      'STATUS:NEEDS-ACTION',
      'END:VTODO',
      'END:VCALENDAR',
    ]);
  });

  it('says of a task that it is done, and of none that it has a day which it has not', () => {
    const lines = linesOf(
      calendarFile([entry({ dueDate: null, doneAt: '2031-05-02T09:30:15.000Z' })], 'todos'),
    );
    expect(lines.filter((line) => line.startsWith('DUE'))).toEqual([]);
    expect(lines.slice(-5)).toEqual([
      'STATUS:COMPLETED',
      'COMPLETED:20310502T093015Z',
      'PERCENT-COMPLETE:100',
      'END:VTODO',
      'END:VCALENDAR',
    ]);
  });

  it('is an event of one whole day, over the end of a month as well', () => {
    const lines = linesOf(calendarFile([entry({}), entry({ dueDate: null })], 'events'));
    expect(lines.filter((line) => line.startsWith('BEGIN:VEVENT'))).toHaveLength(1);
    expect(lines).toContain('DTSTART;VALUE=DATE:20310531');
    expect(lines).toContain('DTEND;VALUE=DATE:20310601');
    expect(lines).toContain('TRANSP:TRANSPARENT');
  });

  it('keeps every word, however it is written, in lines that are short enough', () => {
    fc.assert(
      fc.property(
        fc.string({
          unit: fc.constantFrom('a', 'ø', '😀', ',', ';', '\\', '\n', ' ', ':', '"'),
          maxLength: 300,
        }),
        (words) => {
          const file = calendarFile([entry({ what: words }, words || 'x')], 'todos');
          const lines = linesOf(file);
          expect(read(valueOf(lines, 'SUMMARY'))).toBe(words);
          expect(read(valueOf(lines, 'DESCRIPTION'))).toBe(words || 'x');
          const octets = file.split('\r\n').map((line) => new TextEncoder().encode(line).length);
          expect(Math.max(...octets)).toBeLessThanOrEqual(75);
          expect(file.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
        },
      ),
      { numRuns: runs(200) },
    );
  });

  it('is a calendar without entries where there is nothing to do', () => {
    expect(linesOf(calendarFile([], 'todos'))).toHaveLength(5);
  });
});
