import type { Decision, DecisionKind, PointDecision } from '../model/decision.ts';
import type { BlockNode, RichText } from '../model/richText.ts';
import { phraseFor } from './phrases.ts';
import { followPoint, type RecommendedPoint } from './recommendedPoints.ts';
import type { BodyNames } from './sentences/readLead.ts';
import { endOfText, findWritten, replaceStretch, wordsIn, type Stretch } from './writtenText.ts';

/** The part of a decision that choosing writes. */
export type Choice = Pick<
  Decision,
  'kind' | 'writtenText' | 'pointDecisions' | 'content' | 'postponedToMeetingId'
>;

/** What is known when somebody chooses. */
export interface ChoiceFacts {
  readonly points: readonly RecommendedPoint[];
  readonly names: BodyNames;
  /** The meeting that is put off to, if that is settled. */
  readonly postponedTo: { readonly id: string; readonly date: string } | null;
}

/**
 * The decision on the whole item. What Punkt wrote for an earlier choice gives way; what a person wrote stays. A point
 * whose sentence was edited keeps those words when the recommendation is followed again.
 */
export function chooseKind(choice: Choice, kind: DecisionKind, facts: ChoiceFacts): Choice {
  const follows = kind === 'followed' && facts.points.length > 0;
  const kept = follows ? choice.pointDecisions.filter((point) => isEdited(choice, point)) : [];
  const { content, at } = withoutWritten(choice);
  const decided = follows ? facts.points.map((point) => followed(point, facts, kept)) : [];
  const phrase = follows
    ? []
    : paragraphs(phraseFor(kind, { names: facts.names, point: null, ...dayIn(facts) }));
  const blocks = [...decided.flatMap(({ blocks: own }) => own), ...phrase];
  return {
    kind,
    writtenText: wordsIn(phrase),
    pointDecisions: decided.map(({ decision }) => decision),
    content: blocks.length > 0 ? replaceStretch(content, at ?? endOfText(content), blocks) : content,
    postponedToMeetingId: kind === 'postponed' ? (facts.postponedTo?.id ?? null) : null,
  };
}

interface Decided {
  readonly decision: PointDecision;
  readonly blocks: readonly BlockNode[];
}

function followed(point: RecommendedPoint, { names }: ChoiceFacts, kept: readonly PointDecision[]): Decided {
  const edited = kept.find(({ pointId }) => pointId === point.id);
  if (edited) return { decision: edited, blocks: [] };
  const blocks = followPoint(point, names);
  return { decision: { pointId: point.id, kind: 'followed', writtenText: wordsIn(blocks) }, blocks };
}

/** The decision on one point; the others stay as they are. */
export function choosePointKind(
  choice: Choice,
  point: RecommendedPoint,
  kind: DecisionKind,
  facts: ChoiceFacts,
): Choice {
  const { content, at } = withoutOwn(choice, point);
  const blocks = blocksFor(point, kind, facts);
  const others = choice.pointDecisions.filter(({ pointId }) => pointId !== point.id);
  const decision = { pointId: point.id, kind, writtenText: wordsIn(blocks) };
  const pointDecisions = inOrder([...others, decision], facts.points);
  const place = at ?? placeAmong(content, others, point, facts.points);
  const postponed = pointDecisions.some((each) => each.kind === 'postponed');
  return {
    kind: kindOfPoints(pointDecisions, facts.points),
    writtenText: '',
    pointDecisions,
    content: blocks.length > 0 ? replaceStretch(content, place, blocks) : content,
    postponedToMeetingId: postponed ? (facts.postponedTo?.id ?? choice.postponedToMeetingId) : null,
  };
}

function blocksFor(point: RecommendedPoint, kind: DecisionKind, facts: ChoiceFacts): BlockNode[] {
  if (kind === 'followed') return followPoint(point, facts.names);
  return paragraphs(phraseFor(kind, { names: facts.names, point: point.number, ...dayIn(facts) }));
}

/** Where all points came out alike, so did the item; otherwise it was followed, with changes. */
function kindOfPoints(
  decisions: readonly PointDecision[],
  points: readonly RecommendedPoint[],
): DecisionKind {
  const [first] = decisions;
  const alike = decisions.length === points.length && decisions.every(({ kind }) => kind === first?.kind);
  return alike && first ? first.kind : 'followed';
}

function inOrder(decisions: readonly PointDecision[], points: readonly RecommendedPoint[]): PointDecision[] {
  const numberOf = new Map(points.map(({ id, number }) => [id, number]));
  return decisions.toSorted((a, b) => (numberOf.get(a.pointId) ?? 0) - (numberOf.get(b.pointId) ?? 0));
}

function isEdited({ content }: Choice, { kind, writtenText }: PointDecision): boolean {
  return kind === 'followed' && writtenText !== '' && findWritten(content, writtenText) === null;
}

/** The text without anything that Punkt wrote and nobody touched, and where the first of it stood. */
function withoutWritten(choice: Choice): { content: RichText; at: Stretch | null } {
  const written = [choice.writtenText, ...choice.pointDecisions.map(({ writtenText }) => writtenText)];
  let content = choice.content;
  let first: number | null = null;
  for (const each of written) {
    const stretch = findWritten(content, each);
    if (!stretch) continue;
    content = replaceStretch(content, stretch, []);
    first = Math.min(first ?? stretch.from, stretch.from);
  }
  return { content, at: first === null ? null : placeFor(content, first) };
}

/** The same for one point; what the item as a whole wrote gives way to it too. */
function withoutOwn(choice: Choice, { id }: RecommendedPoint): { content: RichText; at: Stretch | null } {
  const own = choice.pointDecisions.filter(({ pointId }) => pointId === id);
  return withoutWritten({ ...choice, pointDecisions: own });
}

/** An empty text has one empty line, which gives way. */
function placeFor(content: RichText, from: number): Stretch {
  const end = endOfText(content);
  return end.from === 0 ? end : { from, to: from };
}

/** Behind the words of the point before, or before those of the point after; else at the end. */
function placeAmong(
  content: RichText,
  others: readonly PointDecision[],
  { number }: RecommendedPoint,
  points: readonly RecommendedPoint[],
): Stretch {
  const standing = inOrder(others, points).flatMap(({ pointId, writtenText }) => {
    const stretch = findWritten(content, writtenText);
    const place = points.find(({ id }) => id === pointId)?.number ?? 0;
    return stretch ? [{ ...stretch, place }] : [];
  });
  const before = standing.findLast(({ place }) => place < number);
  if (before) return { from: before.to, to: before.to };
  const after = standing.find(({ place }) => place > number);
  return after ? { from: after.from, to: after.from } : endOfText(content);
}

function dayIn({ postponedTo }: ChoiceFacts): { postponedTo: string | null } {
  return { postponedTo: postponedTo?.date ?? null };
}

function paragraphs(text: string): BlockNode[] {
  return text === '' ? [] : [{ type: 'paragraph', content: [{ type: 'text', text }] }];
}
