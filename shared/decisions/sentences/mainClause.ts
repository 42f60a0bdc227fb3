import type { InlineNode } from '../../model/richText.ts';
import { assembleLine, type LinePart } from '../../richText/editLine.ts';
import { lineOf } from '../../richText/lines.ts';
import { isFiniteVerb, looksFinite } from './verbs.ts';
import {
  beginsAside,
  countAdverbs,
  isConjunction,
  isLightPronoun,
  opensClause,
  wordsOf,
  type Word,
} from './words.ts';

/** What stands between the subject and the end of a clause, by the places of its words. */
interface Predicate {
  /** How many words stand before the verb that are to begin the sentence: "på baggrund af drøftelsen". */
  readonly aside: number;
  /** How many adverbs stand between that and the verb. */
  readonly adverbs: number;
}

/**
 * A clause as it stands after "at", in the order of a sentence of its own: "DAS ikke godkender taksterne" becomes "DAS
 * godkender ikke taksterne", and what is said in between begins the sentence. null where no verb was found after the
 * subject, which ends at the sign `subjectEnd`.
 */
export function asMainClause(nodes: readonly InlineNode[], subjectEnd: number): InlineNode[] | null {
  const line = lineOf(nodes);
  const words = wordsOf(line).filter(({ from }) => from >= subjectEnd);
  const predicate = readPredicate(words);
  if (!predicate) return null;
  const verb = predicate.aside + predicate.adverbs;
  const subject = { from: 0, to: subjectEnd };
  const aside = range(words, 0, predicate.aside);
  const behind = verbAndRest(words, verb, predicate.adverbs, aside.length > 0 ? [' ', subject] : []);
  const parts = aside.length > 0 ? [...aside, ' ', ...behind] : [subject, ' ', ...behind];
  return assembleLine(nodes, parts);
}

function readPredicate(words: readonly Word[]): Predicate | null {
  const adverbs = countAdverbs(words, 0);
  if (looksFinite(words[adverbs]?.bare ?? '')) return { aside: 0, adverbs };
  if (!beginsAside(words, adverbs)) return null;
  const verb = words.findIndex(({ bare }, index) => index > adverbs && isFiniteVerb(bare));
  const nested = words.findIndex((_word, index) => index > adverbs && opensClause(words, index));
  if (verb === -1 || (nested !== -1 && nested < verb)) return null;
  const aside = words.findIndex((_word, index) => index > 0 && index + countAdverbs(words, index) === verb);
  return { aside, adverbs: verb - aside };
}

/** The verb, `between`, what stands behind both, with the adverbs that stood before the verb in their place there. */
function verbAndRest(
  words: readonly Word[],
  at: number,
  adverbs: number,
  between: readonly LinePart[] = [],
): LinePart[] {
  const verb = words[at];
  if (!verb) return [];
  const pronouns = isLightPronoun(words, at + 1) ? 1 : 0;
  const rest = at + 1 + pronouns;
  // A comma stands behind what now comes last: "beslutter evt., hvilken form".
  const comma = pronouns === 0 && adverbs > 0 && verb.to > verb.end ? verb : undefined;
  return [
    { from: verb.from, to: comma ? verb.end : verb.to },
    ...between,
    ...spaced(range(words, at + 1, rest)),
    ...spaced(range(words, at - adverbs, at)),
    ...(comma ? [{ from: comma.end, to: comma.to }] : []),
    ...spaced(withoutInversion(words, rest)),
  ];
}

/** The rest of a sentence, in which "og ikke sender" becomes "og sender ikke". A clause in the clause stays as it is. */
function withoutInversion(words: readonly Word[], from: number): LinePart[] {
  const nested = words.findIndex((_word, index) => index >= from && opensClause(words, index));
  const end = nested === -1 ? words.length : nested;
  for (let at = from; at < end; at += 1) {
    const adverbs = isConjunction(words[at]?.bare ?? '') ? countAdverbs(words, at + 1) : 0;
    const verb = at + 1 + adverbs;
    if (adverbs > 0 && isFiniteVerb(words[verb]?.bare ?? '')) {
      return [...range(words, from, at + 1), ' ', ...verbAndRest(words, verb, adverbs)];
    }
  }
  return range(words, from, words.length);
}

/** The words from one up to another, with everything that stands between them. */
function range(words: readonly Word[], from: number, to: number): LinePart[] {
  const [first, last] = [words[from], words[to - 1]];
  return first && last && from < to ? [{ from: first.from, to: last.to }] : [];
}

function spaced(parts: readonly LinePart[]): LinePart[] {
  return parts.length > 0 ? [' ', ...parts] : [];
}
