/** "20310314T094200123Z.punkt": a moment in UTC as a file name, without the colons that Windows forbids. */
const NAME = /^(\d{4})(\d{2})(\d{2})T(\d{2})(\d{2})(\d{2})(\d{3})Z\.punkt$/;

/** `time` in milliseconds since 1970. */
export function fileNameOf(time: number): string {
  return `${new Date(time).toISOString().replaceAll(/[-:.]/g, '')}.punkt`;
}

/** In milliseconds since 1970; null for a file that is no copy. */
export function timeOf(fileName: string): number | null {
  const parts = NAME.exec(fileName);
  if (!parts) return null;
  const [, year, month, day, hour, minute, second, millisecond] = parts;
  const time = Date.parse(`${year}-${month}-${day}T${hour}:${minute}:${second}.${millisecond}Z`);
  const isOnTheCalendar = !Number.isNaN(time) && fileNameOf(time) === fileName;
  return isOnTheCalendar ? time : null;
}
