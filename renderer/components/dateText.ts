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

/** Reads "9", "930", "9.30", "09:30", "kl. 9.30" as a time: "09:30". null where it is no time of day. */
export function parseClockTime(text: string): string | null {
  const match = /^\s*(?:kl\.?|klokken)?\s*(\d{1,2})(?:[.:]?(\d{2}))?\s*$/i.exec(text);
  if (!match) return null;
  const hours = Number(match[1]);
  const minutes = Number(match[2] ?? 0);
  return hours < 24 && minutes < 60 ? `${two(hours)}:${two(minutes)}` : null;
}
