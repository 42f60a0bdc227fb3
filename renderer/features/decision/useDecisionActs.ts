import { useAct } from '../../components/useAct.ts';
import type { DecisionKind } from '#shared/model/decision.ts';
import { firstKindOf, type OpenChoice } from './ChoiceRow.tsx';
import type { ItemDecision } from './useDecision.ts';

interface DecisionActs {
  readonly decided: ItemDecision;
  readonly choose: (kind: DecisionKind) => Promise<void>;
  readonly openChoice: (choice: OpenChoice) => void;
  readonly takeVote: () => void;
  readonly newAction: () => void;
}

/** What can be done to a decision by its keys and from the search field. */
export function useDecisionActs({ decided, choose, openChoice, takeVote, newAction }: DecisionActs): void {
  useAct('decideFirst', () => choose(firstKindOf(decided)));
  useAct('decideNoted', () => choose('noted'));
  useAct('decidePostponed', () => {
    // With no meeting to choose there is nothing to ask.
    if (decided.laterMeetings.length === 0) return choose('postponed');
    openChoice('postponed');
    return undefined;
  });
  useAct('decideOther', () => openChoice('other'));
  useAct('takeVote', takeVote);
  useAct('newAction', newAction);
}
