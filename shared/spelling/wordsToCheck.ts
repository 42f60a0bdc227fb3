/** A word of a line as it is to be looked up. */
export interface WrittenWord {
  /** Where it stands in the line: UTF-16 units, `to` is the first that no longer belongs to it. */
  readonly from: number;
  readonly to: number;
  /** What a dictionary is asked: without soft hyphens, and with the point or hyphen that follows it. */
  readonly asked: string;
}

/** Between white space. An object in the line, such as a picture, stands for itself. */
const CHUNK = /[^\s\uFFFC]+/gu;
const WORD = /[\p{L}\p{M}\p{N}\u00AD]+(?:['’.\u2011-][\p{L}\p{M}\p{N}\u00AD]+)*[.\u2011-]?/gu;

/** Addresses of pages, mails and files, and words that leave a choice, as "medarbejder(ne)". */
const NO_WORDS = /[@\\_]|:\/\/|^www\.|\.(?:dk|com|org|net|eu|info)(?:\/|\W*$)|\p{L}\(\p{L}+\)/iu;

/**
 * The words of a line that a dictionary can judge. Left out is what is no word of a language: numbers and case numbers,
 * addresses, abbreviations with points in them, words in capitals, names such as "MitID", single letters.
 */
export function wordsToCheck(line: string): WrittenWord[] {
  return [...line.matchAll(CHUNK)].flatMap(({ 0: chunk, index: start }) =>
    NO_WORDS.test(chunk)
      ? []
      : [...chunk.matchAll(WORD)].flatMap(({ 0: written, index }) => wordAt(start + index, written)),
  );
}

function wordAt(from: number, written: string): WrittenWord[] {
  const word = written.replace(/[.\u2011-]$/u, '');
  const asked = plain(written);
  return isJudged(plain(word)) ? [{ from, to: from + word.length, asked }] : [];
}

function isJudged(word: string): boolean {
  const isAbbreviation = word.includes('.') || isInCapitals(word.replace(/'.*$/u, ''));
  return word.length > 1 && !/\p{N}|\p{Ll}\p{Lu}/u.test(word) && !isAbbreviation;
}

/** The letters as every dictionary writes them. */
function plain(word: string): string {
  return word.replaceAll('\u00AD', '').replaceAll('’', "'").replaceAll('\u2011', '-').normalize('NFC');
}

/** "KKR-møde" is right if its parts are; a part in capitals is a name. One part where the word has no hyphen. */
export function partsOf(asked: string): string[] {
  return asked.split('-').filter((part) => part.length > 1 && !isInCapitals(part));
}

function isInCapitals(word: string): boolean {
  return /^[\p{Lu}\p{M}-]+$/u.test(word);
}
