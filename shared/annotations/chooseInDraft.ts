import { lookOf } from '../changes/sectionText.ts';
import { chooseKind, type ChoiceFacts } from '../decisions/choose.ts';
import { decisionKindSchema, type DecisionKind } from '../model/decision.ts';
import { emptyRichText, type RichText } from '../model/richText.ts';

/**
 * A draft with the ready-made sentences of a choice. Those of an earlier choice give way while nobody has changed them;
 * what a person wrote stays before them.
 */
export function chooseInDraft(draft: RichText, kind: DecisionKind, facts: ChoiceFacts): RichText {
  const isReadyMade = decisionKindSchema.options.some(
    (each) => lookOf(sentencesOf(emptyRichText, each, facts)) === lookOf(draft),
  );
  return sentencesOf(isReadyMade ? emptyRichText : draft, kind, facts);
}

function sentencesOf(content: RichText, kind: DecisionKind, facts: ChoiceFacts): RichText {
  const nothing = { kind: 'free', writtenText: '', pointDecisions: [], postponedToMeetingId: null } as const;
  return chooseKind({ ...nothing, pointDecisions: [], content }, kind, facts).content;
}
