import { decisionOf } from '../../decisions/decisionOf.ts';
import type { Action } from '../../model/decision.ts';
import { danishDate } from '../../language/danishDate.ts';
import type { Words } from '../../layouts/words.ts';
import type { MeetingSnapshot } from '../../model/snapshot.ts';
import { textRun } from '../inline.ts';
import { composeRichText, type TextContext } from '../richText/blocks.ts';
import type { FlowBlock } from '../flow.ts';
import { composeVote } from './vote.ts';

interface DecisionSource {
  readonly itemId: string;
  readonly snapshot: MeetingSnapshot;
  /** What is said of who came, went and was disqualified during the item. */
  readonly presence: readonly string[];
}

/**
 * What was decided, how the votes fell, what is to be done, and who was there for it; nothing where there is nothing
 * to say.
 */
export function composeDecision(
  { itemId, snapshot, presence }: DecisionSource,
  context: TextContext,
): FlowBlock[] {
  const { words } = context.profile;
  const decision = decisionOf(itemId, snapshot.decisions);
  const written = decision ? composeRichText(decision.content, context) : [];
  const votes = (decision?.votes ?? []).flatMap((vote) =>
    composeVote(vote, snapshot.attendance, context.profile),
  );
  const actions = composeActions(
    snapshot.actions.filter((action) => action.itemId === itemId && action.inMinutes),
    words,
  );
  const blocks = [...written, ...votes, ...presence.map(sentence), ...actions];
  if (blocks.length === 0) return [];
  return [
    { kind: 'heading', role: 'decisionHeading', content: [textRun(words.minutes.decision)] },
    ...blocks,
  ];
}

function sentence(text: string): FlowBlock {
  return { kind: 'paragraph', role: 'body', content: [textRun(text)] };
}

function composeActions(actions: readonly Action[], { minutes }: Words): FlowBlock[] {
  const written = actions.filter(({ what }) => what.trim() !== '');
  if (written.length === 0) return [];
  return [
    { kind: 'heading', role: 'subHeading', content: [textRun(minutes.actions)] },
    {
      kind: 'list',
      marker: 'bullet',
      start: 1,
      items: written.map(({ what, responsible, dueDate }) => {
        const remarks = [
          responsible.trim(),
          ...(dueDate === null ? [] : [`${minutes.deadline} ${danishDate(dueDate)}`]),
        ].filter((remark) => remark !== '');
        const text = remarks.length > 0 ? `${what.trim()} (${remarks.join(', ')})` : what.trim();
        return { blocks: [{ kind: 'paragraph', role: 'body', content: [textRun(text)] }] };
      }),
    },
  ];
}
