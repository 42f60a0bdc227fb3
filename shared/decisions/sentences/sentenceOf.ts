import type { InlineNode } from '../../model/richText.ts';
import { assembleLine, rewriteInLine, type LinePart } from '../../richText/editLine.ts';
import { lineOf } from '../../richText/lines.ts';
import { asMainClause } from './mainClause.ts';
import { questionIn, type Question } from './question.ts';
import { endOfName, endOfSubject, readLead, type BodyNames, type Lead } from './readLead.ts';
import { asSentence, tidyLine, withLargeLetter, withSmallLetter } from './tidyLine.ts';
import { isFiniteVerb, isInfinitive, looksPassive, presentOf } from './verbs.ts';
import { beginsAside, countAdverbs, isConjunction, opensClause, wordsOf, type Word } from './words.ts';

/** A point's first line as far as it has been read. */
interface PointLine {
  readonly nodes: readonly InlineNode[];
  /** Whether the line began with an "at" of its own, which is left out. */
  readonly hadAt: boolean;
}

/**
 * The first line of a point as the sentence that was decided: "Det indstilles, at DAS" and "godkender taksterne" give
 * "DAS godkender taksterne." `goesOn`: more stands below the line, such as a list. An empty line gives an empty one.
 * Words that are not understood are put behind "DAS følger indstillingen:", which is right whatever they say.
 */
export function sentenceOf(
  leadLine: string,
  point: readonly InlineNode[],
  names: BodyNames,
  goesOn = false,
): InlineNode[] {
  const { nodes, asks, notes } = tidyLine(point);
  if (lineOf(nodes) === '') return [];
  const lead = readLead(leadLine, names);
  const line = withoutAt(nodes);
  const question = questionIn(lineOf(line.nodes), asks, lead.subject);
  if (question) return askedAs(question, lead, line, notes);
  const sign = goesOn && !lineOf(point).trimEnd().endsWith('.') ? ':' : '.';
  const sentence =
    afterOpening(lead, line) ??
    ofInfinitive(lead, line) ??
    ofItsOwn(lead, line, names) ??
    ofSubjectAndVerb(lead, line) ??
    joined(`${lead.subject} følger indstillingen: `, line.nodes);
  return asSentence(sentence, sign, notes);
}

function withoutAt(nodes: readonly InlineNode[]): PointLine {
  const text = lineOf(nodes);
  const at = /^at\s+(?=\S)/i.exec(text)?.[0].length ?? 0;
  return { nodes: at > 0 ? assembleLine(nodes, [{ from: at, to: text.length }]) : nodes, hadAt: at > 0 };
}

function askedAs(
  question: Question,
  lead: Lead,
  { nodes }: PointLine,
  notes: readonly InlineNode[],
): InlineNode[] {
  const verb = lead.opening === '' || lead.wantsVerb ? `${lead.subject} drøfter` : lead.opening;
  if (question === 'indirect') return asSentence(joined(`${verb}, `, withSmallLetter(nodes)), '.', notes);
  return asSentence(joined(`${verb} spørgsmålet: `, withLargeLetter(nodes)), '?', notes);
}

/** "DAS drøfter" + "muligheder for samarbejde", "udvalget anbefaler, at" + "taksterne godkendes". */
function afterOpening(
  { opening, subject, wantsVerb }: Lead,
  { nodes, hadAt }: PointLine,
): InlineNode[] | null {
  if (opening === '' || wantsVerb) return null;
  const infinitive = isInfinitiveIn(wordsOf(lineOf(nodes)), 0, hadAt);
  const endsInAt = /(?:^|\s)at$/i.test(opening);
  const link = infinitive ? ' at ' : hadAt ? ', at ' : ' ';
  const clause = joined(opening + (endsInAt ? ' ' : link), withSmallLetter(nodes));
  return asMainClause(clause, subject.length) ?? clause;
}

/** "DAS bedes" + "godkende taksterne", or a point that begins with "at godkende". */
function ofInfinitive({ subject }: Lead, { nodes, hadAt }: PointLine): InlineNode[] | null {
  const line = withSmallLetter(nodes);
  const words = wordsOf(lineOf(line));
  const adverbs = countAdverbs(words, 0);
  const verb = words[adverbs];
  if (!verb || !isInfinitiveIn(words, adverbs, hadAt) || ownVerbOf(words) > 0) return null;
  if (words.some(({ bare }, index) => isInfinitive(bare) && isConjunction(words[index - 1]?.bare ?? ''))) {
    return joined(`${subject} beslutter at `, line);
  }
  const present = rewriteInLine(line, verb.from, verb.from + verb.bare.length, presentOf(verb.bare));
  return asMainClause(joined(`${subject} `, present), subject.length);
}

/** A point with a subject of its own: "taksterne godkendes", "DAS godkender taksterne". */
function ofItsOwn(lead: Lead, { nodes }: PointLine, names: BodyNames): InlineNode[] | null {
  const text = lineOf(nodes);
  const words = wordsOf(text);
  if (ownVerbOf(words) < 1 || bringsVerb(words)) return null;
  const isNamed = endOfName(text, names) > 0 || endOfName(text, { name: lead.subject, shortName: '' }) > 0;
  if (lead.wantsVerb && !isNamed && beginsAside(words, 0)) return null;
  return asMainClause(nodes, endOfSubject(text, names)) ?? [...nodes];
}

/** "DAS" + "godkender taksterne"; the body itself where neither the lead nor the point says who. */
function ofSubjectAndVerb({ opening, subject, wantsVerb }: Lead, { nodes }: PointLine): InlineNode[] | null {
  const start = wantsVerb ? opening : subject;
  return asMainClause(joined(`${start} `, withSmallLetter(nodes)), subject.length);
}

/** After "at" any word that may be an infinitive is one, unless the line has a verb further on: "at broen males". */
function isInfinitiveIn(words: readonly Word[], at: number, hadAt: boolean): boolean {
  const word = words[at]?.bare ?? '';
  return isInfinitive(word) || (hadAt && /[^n]e$/.test(word) && ownVerbOf(words) === -1);
}

/** Whether the line goes on from a subject: its first word that is no adverb is a verb. */
function bringsVerb(words: readonly Word[]): boolean {
  return isFiniteVerb(words[countAdverbs(words, 0)]?.bare ?? '');
}

/** Where the verb of the line's own clause stands; -1 where it has none. A second verb, "og sender", is none. */
function ownVerbOf(words: readonly Word[]): number {
  const end = words.findIndex((_word, index) => index > 0 && opensClause(words, index));
  return words.findIndex(
    ({ bare }, index) =>
      (end === -1 || index < end) &&
      !isConjunction(words[index - 1]?.bare ?? '') &&
      (isFiniteVerb(bare) || (index > 0 && looksPassive(bare))),
  );
}

function joined(before: string, nodes: readonly InlineNode[]): InlineNode[] {
  const parts: LinePart[] = [before, { from: 0, to: lineOf(nodes).length }];
  return assembleLine(nodes, parts);
}
