import { isInfinitive } from './verbs.ts';

/** A word of a line, with the signs that stand at it, and its place in the line. */
export interface Word {
  readonly from: number;
  /** Behind the last letter. */
  readonly end: number;
  /** Behind the comma, bracket or quotation mark that stands at it. */
  readonly to: number;
  /** In small letters, without those signs. */
  readonly bare: string;
  /** Whether a comma stands at it. */
  readonly comma: boolean;
}

const SIGNS_BEFORE = /^[("»”'’]+/u;
const SIGNS_BEHIND = /[,;:)"«”'’]+$/u;

export function wordsOf(line: string): Word[] {
  return [...line.matchAll(/\S+/g)].map(({ 0: text, index }) => {
    const behind = SIGNS_BEHIND.exec(text)?.[0] ?? '';
    const bare = text.slice(0, text.length - behind.length).replace(SIGNS_BEFORE, '');
    return {
      from: index,
      end: index + text.length - behind.length,
      to: index + text.length,
      bare: bare.toLocaleLowerCase('da'),
      comma: behind.includes(','),
    };
  });
}

/**
 * Adverbs that stand before the verb after "at" and behind it in a sentence of its own: "at DAS ikke godkender" is
 * "DAS godkender ikke".
 */
const ADVERBS = [
  'ikke',
  'ikke længere',
  'ikke desto mindre',
  'aldrig',
  'også',
  'fortsat',
  'stadig',
  'endvidere',
  'ydermere',
  'desuden',
  'derudover',
  'herudover',
  'tillige',
  'ligeledes',
  'samtidig',
  'samtidigt',
  'herefter',
  'derefter',
  'dernæst',
  'efterfølgende',
  'endelig',
  'først',
  'nu',
  'igen',
  'alene',
  'kun',
  'blot',
  'evt.',
  'evt',
  'eventuelt',
  'dog',
  'derfor',
  'således',
  'alligevel',
  'imidlertid',
  'hermed',
  'dermed',
  'fremover',
  'fremadrettet',
  'foreløbig',
  'foreløbigt',
  'midlertidigt',
  'indtil videre',
  'for nuværende',
  'snarest',
  'straks',
  'løbende',
  'årligt',
  'generelt',
  'principielt',
  'i princippet',
  'overordnet',
  'som udgangspunkt',
  'udtrykkeligt',
  'særskilt',
  'enstemmigt',
  'i første omgang',
  'i stedet',
].map((adverb) => adverb.split(' '));

/** How many of the words from here on are such adverbs, one after the other. */
export function countAdverbs(words: readonly Word[], from: number): number {
  const longest = ADVERBS.reduce(
    (most, adverb) =>
      adverb.length > most && adverb.every((part, at) => words[from + at]?.bare === part)
        ? adverb.length
        : most,
    0,
  );
  return longest === 0 ? 0 : longest + countAdverbs(words, from + longest);
}

/** They begin a clause in a clause, whose words are in their order already. */
const SUBORDINATORS = new Set(
  'at der som om hvis når fordi mens idet hvorvidt hvad hvem hvor hvordan hvorfor hvornår hvilken hvilket hvilke'.split(
    ' ',
  ),
);

export function isSubordinator(word: string): boolean {
  return SUBORDINATORS.has(word);
}

/** Whether a clause of its own begins at a word: not with "aftalen om" and "for at sikre". */
export function opensClause(words: readonly Word[], index: number): boolean {
  const word = words[index]?.bare ?? '';
  if (word === 'om') return words[index - 1]?.comma ?? false;
  if (word === 'at') return !isInfinitive(words[index + 1]?.bare ?? '');
  return isSubordinator(word);
}

/** What follows a pronoun, but not an article: "sender dem i høring". */
const PARTICLES = new Set(
  'af for fra i ind med ned om op over på til tilbage ud under ved videre'.split(' '),
);

/** "sig", or a pronoun as an object: they stand between the verb and "ikke". */
export function isLightPronoun(words: readonly Word[], index: number): boolean {
  const [word, next] = [words[index], words[index + 1]];
  if (!word || word.bare === 'sig') return word !== undefined;
  if (!['det', 'den', 'dem'].includes(word.bare)) return false;
  return next === undefined || word.comma || PARTICLES.has(next.bare);
}

/** What a remark between subject and verb begins with: "DAS på baggrund af drøftelsen godkender …". */
const ASIDES = [
  'på baggrund',
  'på grundlag',
  'på den',
  'på denne',
  'på dette',
  'i den',
  'i lyset',
  'i forlængelse',
  'i forbindelse',
  'i overensstemmelse',
  'i tilknytning',
  'med henblik',
  'med forbehold',
  'med virkning',
  'med henvisning',
  'med afsæt',
  'med udgangspunkt',
  'under hensyn',
  'under hensyntagen',
  'under forudsætning',
  'under forbehold',
  'under henvisning',
  'efter',
  'forud',
  'inden',
  'senest',
  'som led',
  'som opfølgning',
  'som følge',
  'ud fra',
  'fra og',
  'til brug',
].map((aside) => aside.split(' '));

export function beginsAside(words: readonly Word[], from: number): boolean {
  return ASIDES.some((aside) => aside.every((part, at) => words[from + at]?.bare === part));
}

export function isConjunction(word: string): boolean {
  return ['og', 'men', 'samt', 'eller'].includes(word);
}

export function isQuestionWord(word: string): boolean {
  return word.startsWith('hv') && isSubordinator(word) && word !== 'hvis' && word !== 'hvorvidt';
}
