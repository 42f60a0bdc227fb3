import { danishTime } from './danishDate.ts';

/**
 * Moments (UTC) as clocks in Denmark show them. A meeting is held in Denmark whatever zone the laptop believes it is in,
 * so that the same minutes never say another hour on another computer.
 */
const clock = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Europe/Copenhagen',
  dateStyle: 'short',
  timeStyle: 'short',
});
const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;

/** Denmark is one hour before UTC, in summer two. */
const OFFSETS = [2, 1] as const;

/** "09:20", a clock time of the model. */
export function clockTimeOf(moment: string): string {
  return wallClock(moment).slice(-5);
}

/** "2031-03-14", the day on which the moment was in Denmark. */
export function civilDateOf(moment: string): string {
  return wallClock(moment).slice(0, 10);
}

/** The moment at which Danish clocks show this time on this day; in the hour that is there twice in autumn, the first. */
export function momentAt(date: string, clockTime: string): string {
  const asIfUtc = Date.parse(`${date}T${clockTime}:00.000Z`);
  const candidates = OFFSETS.map((hours) => new Date(asIfUtc - hours * HOUR_MS).toISOString());
  const exact = candidates.find((moment) => wallClock(moment) === `${date} ${clockTime}`);
  // In the hour that spring leaves out no clock shows it.
  return exact ?? candidates.at(-1) ?? '';
}

/** "kl. 9.20" */
export function danishTimeOf(moment: string): string {
  return danishTime(clockTimeOf(moment));
}

/** "2031-03-14 09:20" */
function wallClock(moment: string): string {
  return clock.format(new Date(moment));
}
