import type { Decision, DecisionKind, PointDecision } from '../model/decision.ts';
import { isWrittenLine, nodeLinesOf } from '../richText/nodeLines.ts';
import { findWritten } from './writtenText.ts';

/** How a decision came out: its kind, or changed where the recommendation was followed in other words than its own. */
export type Outcome = DecisionKind | 'changed';

type Words = Pick<Decision, 'kind' | 'writtenText' | 'pointDecisions' | 'content'>;

/**
 * The outcome of an item. Followed means that every sentence stands as the recommendation gave it; one that was edited
 * by hand, or a point decided otherwise, makes it changed. More words around the sentences change nothing.
 */
export function outcomeOf(decision: Words): Outcome {
  const { kind, writtenText, pointDecisions, content } = decision;
  if (kind !== 'followed') return kind;
  const stands =
    pointDecisions.length > 0
      ? pointDecisions.every((point) => outcomeOfPointDecision(decision, point) === 'followed')
      : findWritten(content, writtenText) !== null;
  return stands ? 'followed' : 'changed';
}

/** Whether anything was decided: a way was chosen, or words were written. */
export function isDecided({ kind, content }: Words): boolean {
  return kind !== 'free' || nodeLinesOf(content.content).some(isWrittenLine);
}

/** The outcome of one point; null while nothing is decided on it. */
export function outcomeOfPoint(decision: Words, pointId: string): Outcome | null {
  const point = decision.pointDecisions.find((each) => each.pointId === pointId);
  return point ? outcomeOfPointDecision(decision, point) : null;
}

function outcomeOfPointDecision({ content }: Words, { kind, writtenText }: PointDecision): Outcome {
  return kind === 'followed' && findWritten(content, writtenText) === null ? 'changed' : kind;
}
