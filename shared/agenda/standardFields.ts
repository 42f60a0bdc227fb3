import { danishDate, danishDateWithWeekday, danishTimeRange } from '../language/danishDate.ts';
import { isSameField, replaceTokens, splitAtTokens, tokensIn } from '../language/fieldTokens.ts';

/** A meeting as far as it is known: one that is only planned may have no times yet. */
export interface KnownMeeting {
  readonly date: string;
  readonly startTime: string | null;
  readonly endTime: string | null;
  readonly place: string;
}

/** What the fields stand for at one meeting; null: not known. */
export interface FieldValues {
  readonly previousMeeting: KnownMeeting | null;
  readonly nextMeeting: KnownMeeting | null;
}

export type StandardField = keyof FieldValues;

interface FieldFacts {
  /** How a secretary writes it in a body's standard items. */
  readonly token: string;
  readonly write: (meeting: KnownMeeting) => string;
  /** What `write` writes, as a pattern without groups. */
  readonly written: string;
  /** Stands there until the meeting is known: it can be sent out as it is. */
  readonly unknown: string;
}

const DAY = String.raw`\d{1,2}\.\s\p{L}+\s\d{4}`;

/** The fields that a standard item's texts may hold. Documents are Danish, and so are they. */
const fields: Readonly<Record<StandardField, FieldFacts>> = {
  previousMeeting: {
    token: '{forrige møde}',
    write: ({ date }) => `mødet den\u00a0${danishDate(date)}`,
    written: String.raw`mødet\sden\s${DAY}`,
    unknown: 'seneste møde',
  },
  nextMeeting: {
    token: '{næste møde}',
    write: writeWhenAndWhere,
    written: String.raw`\p{L}+dag\sden\s${DAY}(?:,\skl\.\s[\d.–]+)?(?:,\s.+)?`,
    unknown: 'endnu ikke fastlagt',
  },
};

export const standardFields: readonly StandardField[] = ['previousMeeting', 'nextMeeting'];

export function tokenOf(field: StandardField): string {
  return fields[field].token;
}

/** The text with its fields filled. A field that begins the text begins with a capital letter. */
export function fillFields(text: string, values: FieldValues): string {
  return replaceTokens(text, (token, offset) => {
    const field = fieldOf(token);
    if (!field) return token;
    const filled = wordsFor(field, values);
    return offset === 0 ? filled.charAt(0).toUpperCase() + filled.slice(1) : filled;
  });
}

/** Whether the text is this standard text with its fields filled in some way, or word for word where it has none. */
export function isFilledFrom(template: string, text: string): boolean {
  return readFilled(template, text) !== null;
}

/** Whether the text still says what the standard text says while a meeting is not known. */
export function saysUnknown(template: string, text: string): boolean {
  const filled = readFilled(template, text);
  return filled !== null && filled.some(({ field, words }) => sameWords(words, fields[field].unknown));
}

/** What stands in braces in the text and is no field: a slip of the finger. */
export function strangeTokens(text: string): string[] {
  return tokensIn(text).filter((token) => fieldOf(token) === null);
}

/** Whether there is a field in the text. */
export function hasFields(text: string): boolean {
  return tokensIn(text).some((token) => fieldOf(token) !== null);
}

function fieldOf(token: string): StandardField | null {
  return standardFields.find((field) => isSameField(fields[field].token, token)) ?? null;
}

function wordsFor(field: StandardField, values: FieldValues): string {
  const meeting = values[field];
  return meeting ? fields[field].write(meeting) : fields[field].unknown;
}

/** The words in the place of each field; null where the text is something else. */
function readFilled(template: string, text: string): { field: StandardField; words: string }[] | null {
  const inOrder = tokensIn(template).flatMap((token) => fieldOf(token) ?? []);
  const pattern = splitAtTokens(template.trim())
    .map((part) => {
      const field = fieldOf(part);
      return field ? `(${fields[field].written}|${fields[field].unknown})` : literally(part);
    })
    .join('');
  const match = new RegExp(`^${pattern}$`, 'iu').exec(text.trim());
  return match ? inOrder.map((field, index) => ({ field, words: match[index + 1] ?? '' })) : null;
}

/** White space matches any: the no-break spaces of a date may have been typed anew as ordinary ones. */
function literally(words: string): string {
  return words.replaceAll(/[\\^$.*+?()[\]{}|/]/gu, String.raw`\$&`).replaceAll(/\s+/gu, String.raw`\s+`);
}

function sameWords(a: string, b: string): boolean {
  return a.toLocaleLowerCase('da') === b.toLocaleLowerCase('da');
}

function writeWhenAndWhere({ date, startTime, endTime, place }: KnownMeeting): string {
  const times = startTime && endTime ? danishTimeRange(startTime, endTime) : '';
  const lines = place.split(/\r?\n/u).map((line) => line.trim());
  return [danishDateWithWeekday(date), times, ...lines].filter(Boolean).join(', ');
}
