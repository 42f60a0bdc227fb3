import type { FindQuery } from './findWords.ts';

/**
 * What is written where `found` stood. Words in small letters begin with a capital where the found ones did, and are
 * all capitals where those were, as in Word; a no-break space stays one, so that "kl. 12" keeps together.
 */
export function replacementFor(found: string, replacement: string, { matchCase }: FindQuery): string {
  return withSpacesOf(found, matchCase ? replacement : withCaseOf(found, replacement));
}

function withCaseOf(found: string, replacement: string): string {
  if (replacement !== replacement.toLocaleLowerCase('da')) return replacement;
  const [first = ''] = found;
  if (isCapital(found) && found.length > first.length) return replacement.toLocaleUpperCase('da');
  const [initial = ''] = replacement;
  return isCapital(first) ? initial.toLocaleUpperCase('da') + replacement.slice(initial.length) : replacement;
}

function isCapital(text: string): boolean {
  return text !== text.toLocaleLowerCase('da') && text === text.toLocaleUpperCase('da');
}

const SPACE = /[^\S\r\n]/g;

/** Only where there are as many spaces: then each has one to be like. A space that is typed as no-break stays so. */
function withSpacesOf(found: string, replacement: string): string {
  const spaces = found.match(SPACE) ?? [];
  if (spaces.length !== (replacement.match(SPACE) ?? []).length) return replacement;
  let place = 0;
  return replacement.replaceAll(SPACE, (space) => {
    const like = spaces[place++] ?? space;
    return space === ' ' ? like : space;
  });
}
