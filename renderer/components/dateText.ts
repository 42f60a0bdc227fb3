const two = (part: number): string => String(part).padStart(2, '0');

/** "2026-03-12" as the calendar's own date, at midnight local time. */
export function toCalendarDate(text: string): Date {
  return new Date(`${text}T00:00:00`);
}

/** A calendar date as it is stored: "2026-03-12". */
export function toDateText(date: Date): string {
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}

/** "12-03-2026" */
export function formatNumericDate(date: Date): string {
  return `${two(date.getDate())}-${two(date.getMonth() + 1)}-${date.getFullYear()}`;
}

/** A year before this one is a slip of the finger: no meeting was held then. */
const FIRST_YEAR = 1900;

/** Reads "12-03-2026", "12.3.26", "12/3 2026" and the like, day first. null where it is no day of the calendar. */
export function parseNumericDate(text: string): Date | null {
  const match = /^\s*(\d{1,2})[-./ ]+(\d{1,2})[-./ ]+(\d{2}|\d{4})\s*$/.exec(text);
  if (!match) return null;
  const [day = 0, month = 0, typedYear = 0] = match.slice(1).map(Number);
  const year = match[3]?.length === 2 ? 2000 + typedYear : typedYear;
  const date = new Date(year, month - 1, day);
  return year >= FIRST_YEAR && date.getMonth() === month - 1 && date.getDate() === day ? date : null;
}

/** Reads "9", "930", "9.30", "09:30" as "09:30". null where it is no time of day. */
export function parseClockTime(text: string): string | null {
  const match = /^\s*(\d{1,2})(?:[.:]?(\d{2}))?\s*$/.exec(text);
  if (!match) return null;
  const hours = Number(match[1]);
  const minutes = Number(match[2] ?? 0);
  return hours < 24 && minutes < 60 ? `${two(hours)}:${two(minutes)}` : null;
}
