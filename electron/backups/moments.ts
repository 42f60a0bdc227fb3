/** "20310314T094200123Z": a moment in UTC as a file name, without the colons that Windows forbids. */
const NAME = /^(\d{4})(\d{2})(\d{2})T(\d{2})(\d{2})(\d{2})(\d{3})Z$/;

/** `time` in milliseconds since 1970; `extension` as in "punkt". */
export function fileNameOf(time: number, extension: string): string {
  return `${stampOf(time)}.${extension}`;
}

/** In milliseconds since 1970; null for a file that is no copy. */
export function timeOf(fileName: string, extension: string): number | null {
  const ending = `.${extension}`;
  if (!fileName.endsWith(ending)) return null;
  const stamp = fileName.slice(0, -ending.length);
  const parts = NAME.exec(stamp);
  if (!parts) return null;
  const [, year, month, day, hour, minute, second, millisecond] = parts;
  const time = Date.parse(`${year}-${month}-${day}T${hour}:${minute}:${second}.${millisecond}Z`);
  const isOnTheCalendar = !Number.isNaN(time) && stampOf(time) === stamp;
  return isOnTheCalendar ? time : null;
}

function stampOf(time: number): string {
  return new Date(time).toISOString().replaceAll(/[-:.]/g, '');
}
