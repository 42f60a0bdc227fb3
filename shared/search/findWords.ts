/** What is looked for in running text. */
export interface FindQuery {
  readonly words: string;
  /** "DAS" is not "das". */
  readonly matchCase: boolean;
  /** "sag" is not in "sagen". */
  readonly wholeWords: boolean;
}

/** Where it stands in a line: UTF-16 units, `to` is the first that no longer belongs to it. */
export interface Found {
  readonly from: number;
  readonly to: number;
}

/** Finds the query in one line after the other. */
export type Finder = (line: string) => Found[];

/** null where nothing is looked for. A space finds a no-break space, and "å" also an a with a ring set on it. */
export function createFinder({ words, matchCase, wholeWords }: FindQuery): Finder | null {
  if (words === '') return null;
  const ways = new Set([escaped(words), words.normalize('NFC').replaceAll(/./gsu, patternOf)]);
  // Half a letter is not found: an a whose ring comes after it is no a.
  const pattern = String.raw`(?:${[...ways].join('|')})(?!\p{M})`;
  const whole = String.raw`(?<![\p{L}\p{M}\p{N}])${pattern}(?![\p{L}\p{N}])`;
  const expression = new RegExp(wholeWords ? whole : pattern, matchCase ? 'gu' : 'giu');
  return (line) =>
    [...line.matchAll(expression)].map(({ 0: found, index }) => ({ from: index, to: index + found.length }));
}

function patternOf(sign: string): string {
  if (/\s/.test(sign)) return String.raw`[^\S\r\n]`;
  const inParts = sign.normalize('NFD');
  return inParts === sign ? escaped(sign) : `(?:${escaped(sign)}|${escaped(inParts)})`;
}

function escaped(signs: string): string {
  return signs.replaceAll(/[\\^$.*+?()[\]{}|/]/g, String.raw`\$&`);
}
