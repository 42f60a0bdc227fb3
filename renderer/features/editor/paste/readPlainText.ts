import { withoutInvisible } from './leftovers.ts';

/** A piece of pasted plain text: a paragraph, or lines that were written as a list. */
export type PlainBlock =
  | { readonly kind: 'paragraph'; readonly text: string }
  | { readonly kind: 'bullets'; readonly items: readonly string[] }
  | { readonly kind: 'numbers'; readonly items: readonly string[]; readonly start: number }
  /** From "a" on. */
  | { readonly kind: 'letters'; readonly items: readonly string[] };

/** In signs. Shorter lines are names or titles, longer ones were never broken by a page. */
const NARROWEST_PAGE = 66;
const WIDEST_PAGE = 160;
/** Signs are not equally wide, so a line may be this much shorter than the longest and yet be full. */
const SLACK = 0.92;

const BULLET = /^[•◦▪‣·●○*–—-]\s+(?=\S)/;
const NUMBER = /^(\d{1,3})[.)]\s+(?=\S)/;
/** Not "m. fl.", which a line of a page may begin with. */
const LETTER = /^([a-z])\)\s+(?=\S)/;

/**
 * Plain text as paragraphs and lists. Lines that a PDF's page broke are put together again; in any other text a line is
 * a paragraph. Two lines or more with bullets, or with numbers or letters that count, are a list.
 */
export function readPlainText(text: string): PlainBlock[] {
  const lines = withoutInvisible(text)
    .split(/\r\n?|\n/)
    .map((line) => line.trim());
  return listsIn(putTogether(lines));
}

/** Paragraphs and list lines, none of them empty. */
function putTogether(lines: readonly string[]): string[] {
  const width = pageWidth(lines);
  const paragraphs: string[] = [];
  lines.forEach((line, index) => {
    const above = lines[index - 1] ?? '';
    const previous = paragraphs.at(-1);
    if (previous !== undefined && isBroken(above, line, width)) {
      paragraphs[paragraphs.length - 1] = join(previous, line);
    } else if (line !== '') paragraphs.push(line);
  });
  return paragraphs;
}

/** In signs. Infinity where no page broke the lines: on a page most lines end because the next word had no room. */
function pageWidth(lines: readonly string[]): number {
  const longest = Math.max(...lines.map(({ length }) => length));
  if (longest < NARROWEST_PAGE || longest > WIDEST_PAGE) return Infinity;
  const followed = lines.filter((line, index) => isBroken(line, lines[index + 1] ?? '', 0));
  const broken = lines.filter((line, index) => isBroken(line, lines[index + 1] ?? '', longest));
  return broken.length >= 2 && broken.length > 0.6 * followed.length ? longest : Infinity;
}

/** Whether a line goes on in the next one, whose first word would not have fitted on it. */
function isBroken(line: string, next: string, width: number): boolean {
  if (line === '' || next === '' || startsListLine(next)) return false;
  const [word = ''] = next.split(' ');
  return line.length + 1 + word.length > SLACK * width;
}

/** "for-" and "hold" are one word; "børne-" and "og ungeudvalget" are three. */
function join(line: string, next: string): string {
  const isBrokenWord = /\p{Ll}-$/u.test(line) && /^\p{Ll}/u.test(next) && !/^(og|eller|samt)\b/.test(next);
  return isBrokenWord ? line.slice(0, -1) + next : `${line} ${next}`;
}

function startsListLine(line: string): boolean {
  return BULLET.test(line) || NUMBER.test(line) || LETTER.test(line);
}

function listsIn(paragraphs: readonly string[]): PlainBlock[] {
  const blocks: PlainBlock[] = [];
  for (let index = 0; index < paragraphs.length;) {
    const bullets = runFrom(paragraphs, index, (line) => BULLET.test(line));
    const start = numberOf(paragraphs[index] ?? '') ?? 0;
    const numbers = runFrom(paragraphs, index, (line, place) => numberOf(line) === start + place);
    const letters = runFrom(paragraphs, index, (line, place) => letterOf(line) === place);
    if (bullets.length > 1) {
      blocks.push({ kind: 'bullets', items: bullets.map((line) => line.replace(BULLET, '')) });
    } else if (numbers.length > 1) {
      blocks.push({ kind: 'numbers', start, items: numbers.map((line) => line.replace(NUMBER, '')) });
    } else if (letters.length > 1) {
      blocks.push({ kind: 'letters', items: letters.map((line) => line.replace(LETTER, '')) });
    } else blocks.push({ kind: 'paragraph', text: paragraphs[index] ?? '' });
    index += Math.max(1, bullets.length, numbers.length, letters.length);
  }
  return blocks;
}

function runFrom(
  lines: readonly string[],
  from: number,
  belongs: (line: string, place: number) => boolean,
): readonly string[] {
  const rest = lines.slice(from);
  const end = rest.findIndex((line, place) => !belongs(line, place));
  return end === -1 ? rest : rest.slice(0, end);
}

function numberOf(line: string): number | null {
  const [, number] = NUMBER.exec(line) ?? [];
  return number === undefined ? null : Number(number);
}

/** 0 for "a". */
function letterOf(line: string): number | null {
  const [, letter] = LETTER.exec(line) ?? [];
  return letter === undefined ? null : letter.charCodeAt(0) - 'a'.charCodeAt(0);
}
