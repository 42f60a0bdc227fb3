import {
  addDays,
  civilDate,
  daysBetween,
  daysInMonth,
  months,
  weekdayOf,
  weekdays,
  yearOf,
} from './civilDate.ts';
import type { Month } from './civilDate.ts';

/** What a date without a year, or without any number at all, is to be understood by. Days are "2031-03-14". */
export interface DateContext {
  readonly today: string;
  /** The day that the field has; null where it has none. */
  readonly known: string | null;
  /** Whether what is asked for has been already: then a day of last week is meant rather than one of next year. */
  readonly isPast?: boolean;
}

/** A year before this one is a slip of the finger: no meeting was held then. */
const FIRST_YEAR = 1900;
/** 29 February comes again within so many years, also around 2100. */
const LEAP_YEARS = 8;
/** Shorter, "ma" could be marts, maj or mandag. */
const SHORTEST_NAME = 3;

const DAY = String.raw`(?<day>\d{1,2})`;
const YEAR = String.raw`(?<year>\d{4}|\d{2})`;
const GAP = String.raw`[-./ ]+`;
const NAME = String.raw`(?<name>\p{L}+)\.?`;

const shapes: readonly RegExp[] = [
  `${DAY}${GAP}(?<month>\\d{1,2})(?:${GAP}${YEAR})?[.]?`,
  `${DAY}[. -]*${NAME}(?:[, -]*${YEAR})?`,
  String.raw`(?<day>\d{2})(?<month>\d{2})(?<year>\d{4}|\d{2})`,
  String.raw`(?<year>\d{4})-(?<month>\d{1,2})-(?<day>\d{1,2})`,
].map((shape) => new RegExp(`^${shape}$`, 'u'));

/**
 * Reads a date as a Danish secretary types it, the day first: "12-03-2031", "12.3.31", "12/3", "12. marts", "120331",
 * "torsdag den 12. marts", "i morgen", "fredag", "om 14 dage"; English names as well. null where it is no day of the
 * calendar, or not certainly one.
 *
 * Without a year it is the day nearest to the one that the field has, or to today; while that one lies ahead, no day that
 * is gone. A weekday before a date is passed over: the screen says at once which it is.
 */
export function readDate(typed: string, context: DateContext): string | null {
  const text = typed.trim().toLowerCase().replaceAll(/\s+/g, ' ');
  return readWords(text, context.today) ?? readNumbers(withoutWeekday(text), context);
}

const near: ReadonlyMap<string, number> = new Map([
  ['i dag', 0],
  ['idag', 0],
  ['today', 0],
  ['i morgen', 1],
  ['imorgen', 1],
  ['tomorrow', 1],
  ['i overmorgen', 2],
  ['overmorgen', 2],
  ['i går', -1],
  ['igår', -1],
  ['yesterday', -1],
]);

function readWords(text: string, today: string): string | null {
  const days = near.get(text);
  if (days !== undefined) return addDays(today, days);
  const later = /^om (\d{1,3}) (dage?|uger?)$/.exec(text);
  if (later) return addDays(today, Number(later[1]) * (later[2]?.startsWith('uge') ? weekdays.length : 1));
  const weekday = weekdays[indexOfName(text.replace(/^på /, '').replace(/\.$/, ''), weekdayNames)];
  if (weekday === undefined) return null;
  const ahead = (weekday - weekdayOf(today) + weekdays.length) % weekdays.length;
  return addDays(today, ahead === 0 ? weekdays.length : ahead);
}

/** "torsdag den 12. marts" is "12. marts". */
function withoutWeekday(text: string): string {
  const [whole = '', name = ''] = /^(\p{L}+)\.?,? (?=den |d\.|\d)/u.exec(text) ?? [];
  const rest = indexOfName(name, weekdayNames) === -1 ? text : text.slice(whole.length);
  return rest.replace(/^(?:den |d\. ?)(?=\d)/, '');
}

function readNumbers(text: string, context: DateContext): string | null {
  const parts = shapes.map((shape) => shape.exec(text)?.groups).find((groups) => groups !== undefined);
  if (!parts) return null;
  const { name, year } = parts;
  const month = months[name === undefined ? Number(parts['month']) - 1 : indexOfName(name, monthNames)];
  const day = Number(parts['day']);
  if (month === undefined) return null;
  return year === undefined ? nearestYear(month, day, context) : dayOfYear(fullYear(year), month, day);
}

function fullYear(typed: string): number {
  return typed.length === 2 ? 2000 + Number(typed) : Number(typed);
}

function dayOfYear(year: number, month: Month, day: number): string | null {
  if (year < FIRST_YEAR || day < 1 || day > daysInMonth(year, month)) return null;
  return civilDate(year, month, day);
}

function nearestYear(
  month: Month,
  day: number,
  { today, known, isPast = false }: DateContext,
): string | null {
  const from = known ?? today;
  const isAhead = !isPast && from >= today;
  const distance = (date: string): number => Math.abs(daysBetween(from, date));
  return Array.from({ length: 2 * LEAP_YEARS + 1 }, (_none, index) => yearOf(from) - LEAP_YEARS + index)
    .flatMap((year) => dayOfYear(year, month, day) ?? [])
    .filter((date) => !isAhead || date >= today)
    .reduce<string | null>(
      (best, date) => (best === null || distance(date) < distance(best) ? date : best),
      null,
    );
}

const weekdayNames: readonly (readonly string[])[] = [
  ['mandag', 'monday'],
  ['tirsdag', 'tuesday'],
  ['onsdag', 'wednesday'],
  ['torsdag', 'thursday'],
  ['fredag', 'friday'],
  ['lørdag', 'saturday'],
  ['søndag', 'sunday'],
];

const monthNames: readonly (readonly string[])[] = [
  ['januar', 'january'],
  ['februar', 'february'],
  ['marts', 'march'],
  ['april'],
  ['maj', 'may'],
  ['juni', 'june'],
  ['juli', 'july'],
  ['august'],
  ['september'],
  ['oktober', 'october'],
  ['november'],
  ['december'],
];

/** Which name a word is, or the beginning of. -1: none. */
function indexOfName(word: string, names: readonly (readonly string[])[]): number {
  if (word.length < SHORTEST_NAME) return -1;
  return names.findIndex((spellings) => spellings.some((name) => name.startsWith(word)));
}
