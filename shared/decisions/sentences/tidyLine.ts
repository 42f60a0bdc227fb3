import type { InlineNode } from '../../model/richText.ts';
import { assembleLine, rewriteInLine, sliceLine } from '../../richText/editLine.ts';
import { lineOf } from '../../richText/lines.ts';

/** A point's line without what only belongs to a list. */
export interface TidyLine {
  readonly nodes: readonly InlineNode[];
  /** Whether it ended in a question mark, which is left out like other signs at the end. */
  readonly asks: boolean;
  /** Footnotes behind the last word; a full stop goes before their marks. */
  readonly notes: readonly InlineNode[];
}

const BULLET = /^(?:[\s\u2022\u2013-]+)/u;
/** "takst A;", "takst A, og", "takst A samt", "takst A." */
const LIST_ENDING = /(?:[\s,;.:]+(?:og|samt|eller)(?:\s+at)?)?[\s,;.:]*$/u;

export function tidyLine(line: readonly InlineNode[]): TidyLine {
  const lastWord = line.findLastIndex(({ type }) => type === 'text' || type === 'reference');
  const notes = line.slice(lastWord + 1).filter(({ type }) => type === 'footnote');
  const words = line.slice(0, lastWord + 1);
  const text = lineOf(words);
  const from = BULLET.exec(text)?.[0].length ?? 0;
  const to = LIST_ENDING.exec(text)?.index ?? text.length;
  const asks = text.slice(0, to).endsWith('?');
  const end = asks ? text.slice(0, to).replace(/[\s?]+$/u, '').length : to;
  return { nodes: sliceLine(words, from, Math.max(from, end)), asks, notes };
}

/** The line as a sentence: a large letter first, `sign` last unless it ends in one already. */
export function asSentence(
  nodes: readonly InlineNode[],
  sign: '.' | '?' | ':',
  notes: readonly InlineNode[] = [],
): InlineNode[] {
  const text = lineOf(nodes);
  const ended = /[!…]$/u.test(text) ? [...nodes] : assembleLine(nodes, [{ from: 0, to: text.length }, sign]);
  return [...withLargeLetter(ended), ...notes];
}

export function withLargeLetter(nodes: readonly InlineNode[]): InlineNode[] {
  return withFirstLetter(nodes, (letter) => letter.toLocaleUpperCase('da'));
}

/** A short form, or a name of two words: "KKR", "Nordfjord Kommune". */
const NAME = /^\P{L}*\p{Lu}(?:\p{Lu}|\P{L}|$|\S*\s+\p{Lu})/u;

/** "Godkender" → "godkender". What is surely a name stays. */
export function withSmallLetter(nodes: readonly InlineNode[]): InlineNode[] {
  return NAME.test(lineOf(nodes))
    ? [...nodes]
    : withFirstLetter(nodes, (letter) => letter.toLocaleLowerCase('da'));
}

function withFirstLetter(nodes: readonly InlineNode[], changed: (letter: string) => string): InlineNode[] {
  const [first, ...rest] = nodes;
  if (first?.type === 'reference') {
    return [{ ...first, attrs: { ...first.attrs, capital: changed('a') === 'A' } }, ...rest];
  }
  const place = lineOf(nodes).search(/[\p{L}\p{N}\ufffc]/u);
  const letter = place === -1 ? '' : lineOf(sliceLine(nodes, place, place + 1));
  return /\p{L}/u.test(letter) ? rewriteInLine(nodes, place, place + 1, changed(letter)) : [...nodes];
}
