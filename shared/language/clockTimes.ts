/** Reckoning with the model's clock times ("09:30"), which say nothing of a day. */
const DAY_MINUTES = 24 * 60;

/** A meeting that would last longer was mistyped, or nobody said that it was over. */
export const LONGEST_MEETING_HOURS = 16;

/** From one time to the next, over midnight where that is earlier. */
export function minutesBetween(start: string, end: string): number {
  return (minutesOf(end) - minutesOf(start) + DAY_MINUTES) % DAY_MINUTES;
}

export function clockAfter(start: string, minutes: number): string {
  const total = (minutesOf(start) + minutes) % DAY_MINUTES;
  return [Math.floor(total / 60), total % 60].map((part) => String(part).padStart(2, '0')).join(':');
}

/** Whether a meeting from `start` to `end` goes past midnight; an earlier end that is too far away for that is a slip. */
export function isPastMidnight(start: string, end: string): boolean {
  return end < start && minutesBetween(start, end) <= LONGEST_MEETING_HOURS * 60;
}

function minutesOf(time: string): number {
  const [hours = 0, minutes = 0] = time.split(':').map(Number);
  return hours * 60 + minutes;
}
