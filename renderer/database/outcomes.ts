import { isDecided, outcomeOf, type Outcome } from '#shared/decisions/outcome.ts';
import { decisionOf } from '#shared/decisions/decisionOf.ts';
import { listDecisions } from './decisions.ts';

/** How one item was decided. */
export interface ItemOutcome {
  readonly itemId: string;
  readonly outcome: Outcome;
}

/** The items of a meeting on which something is decided, and how; without the words, which change at every key. */
export async function listOutcomes(meetingId: string): Promise<ItemOutcome[]> {
  const decisions = await listDecisions(meetingId);
  const itemIds = [...new Set(decisions.map(({ itemId }) => itemId))].toSorted();
  return itemIds.flatMap((itemId) => {
    const decision = decisionOf(itemId, decisions);
    return decision && isDecided(decision) ? [{ itemId, outcome: outcomeOf(decision) }] : [];
  });
}
