import { useAct } from '../../components/useAct.ts';
import { recommendedPoints } from '#shared/decisions/recommendedPoints.ts';
import type { DecisionKind } from '#shared/model/decision.ts';
import type { Agenda } from '../../database/agenda.ts';
import { readDecisionRows } from '../../database/decisionFacts.ts';
import type { ActId } from '../../stores/actCatalogue.ts';
import { useSaving, whenSaved } from '../../stores/saving.ts';
import { firstKindOf, type OpenChoice } from './ChoiceRow.tsx';
import { goToWords } from './decisionEditors.ts';

interface DecisionActs {
  readonly agenda: Agenda;
  readonly itemId: string;
  readonly choose: (kind: DecisionKind) => Promise<void>;
  readonly openChoice: (choice: OpenChoice) => void;
  readonly takeVote: () => void;
  readonly newAction: () => void;
  readonly openPhrases: () => void;
}

/**
 * What can be done to a decision by its keys and from the search field, from the moment its item is on screen: what it
 * goes by is read when it is done.
 */
export function useDecisionActs(acts: DecisionActs): void {
  const { agenda, itemId, choose, openChoice, takeVote, newAction, openPhrases } = acts;
  const read = () => readDecisionRows({ meetingId: agenda.meeting.id, itemId });
  useDecisionAct('decideFirst', async () => {
    const { sections } = await read();
    await choose(firstKindOf(recommendedPoints(sections, agenda.body)));
  });
  useDecisionAct('decideNoted', () => choose('noted'));
  useDecisionAct('decidePostponed', async () => {
    const { laterMeetings } = await read();
    // With no meeting to choose there is nothing to ask.
    if (laterMeetings.length === 0) await choose('postponed');
    else openChoice('postponed');
  });
  useDecisionAct('decideOther', () => openChoice('other'));
  useDecisionAct('writeDecision', () => goToWords(itemId));
  useDecisionAct('takeVote', takeVote);
  useDecisionAct('newAction', newAction);
  useDecisionAct('insertPhrase', openPhrases);
}

/**
 * A key that comes while the item is still being taken up is meant for that one, which is on screen already: it is done
 * when the item is on the table, also where the person has gone on to the next item by then.
 */
function useDecisionAct(id: ActId, run: () => unknown): void {
  useAct(id, async () => {
    if (useSaving.getState().pending > 0) await whenSaved();
    await run();
  });
}
