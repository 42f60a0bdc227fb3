import type { AttendanceEvent, Movement, Phase } from '#shared/model/attendance.ts';
import type { Break, TakenUp } from '#shared/model/course.ts';
import { idOf } from './rows.ts';

/** A moment of the meeting's day (14 March, winter time) as Danish clocks show it: "09:20". */
export function clock(time: string): string {
  const [hours = 0, minutes = 0] = time.split(':').map(Number);
  return new Date(Date.UTC(2031, 2, 14, hours - 1, minutes)).toISOString();
}

const row = (number: number) => ({
  id: idOf(number),
  meetingId: idOf(2),
  createdAt: clock('09:00'),
  updatedAt: clock('09:00'),
});

export const takenUp = (number: number, itemNumber: number, at: string): TakenUp => ({
  ...row(number),
  kind: 'takenUp',
  itemId: idOf(itemNumber),
  at: clock(at),
});

export const aBreak = (number: number, at: string, until: string | null): Break => ({
  ...row(number),
  kind: 'break',
  at: clock(at),
  until: until === null ? null : clock(until),
});

export const moved = (
  kind: Movement['kind'],
  phase: Phase,
  itemNumber: number | null,
  at: string,
): Movement => ({
  kind,
  phase,
  itemId: itemNumber === null ? null : idOf(itemNumber),
  at: clock(at),
});

export const disqualified = (itemNumber: number): AttendanceEvent => ({
  kind: 'disqualified',
  itemId: idOf(itemNumber),
  at: clock('09:00'),
});
