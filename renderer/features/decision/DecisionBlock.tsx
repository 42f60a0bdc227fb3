import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { isDecided } from '#shared/decisions/outcome.ts';
import { newVote } from '#shared/decisions/voteRules.ts';
import { profileOf } from '#shared/layouts/profileOf.ts';
import type { Action, DecisionKind, Vote } from '#shared/model/decision.ts';
import type { Agenda } from '../../database/agenda.ts';
import { addAction, changeAction } from '../../database/actions.ts';
import { decide, decidePoint } from '../../database/decisions.ts';
import { storeWhatIsTyped } from '../../stores/closing.ts';
import { save } from '../../stores/saving.ts';
import { ActionDialog } from '../followUp/ActionDialog.tsx';
import { ActionList } from '../followUp/ActionList.tsx';
import { ReferenceDialog } from '../editor/references/ReferenceDialog.tsx';
import { ChoiceRow, type OpenChoice } from './ChoiceRow.tsx';
import { DecisionTexts } from './DecisionTexts.tsx';
import { DecisionTools } from './DecisionTools.tsx';
import { PointList, type ChoosePoint } from './PointList.tsx';
import { chooseWords } from './chooseWords.ts';
import { markedWords } from './decisionEditors.ts';
import { useDecision, type ItemDecision } from './useDecision.ts';
import { useDecisionActs } from './useDecisionActs.ts';
import { VoteDialog } from './VoteDialog.tsx';
import { VoteList } from './VoteList.tsx';
import styles from './DecisionBlock.module.css';

interface DecisionBlockProps {
  readonly agenda: Agenda;
  readonly itemId: string;
  /** The tools for its words, where the screen has them nowhere else. */
  readonly tools?: ReactNode;
}

/**
 * Everything that is decided on an item: the points of its recommendation and what became of each, the choices, the words,
 * votes and actions. Mount one per item (key = the item's id).
 */
export function DecisionBlock({ agenda, itemId, tools }: DecisionBlockProps) {
  const place = { meetingId: agenda.meeting.id, itemId };
  const decided = useDecision(agenda, itemId);
  const [dialog, setDialog] = useState<OpenDialog | null>(null);
  const [menu, setMenu] = useState<OpenMenu>(null);
  const choose = async (kind: DecisionKind, postponedToId: string | null = null): Promise<void> => {
    setMenu(null);
    await chooseWords(itemId, () => decide(place, kind, postponedToId));
  };
  const choosePoint: ChoosePoint = async (pointId, kind, postponedToId) => {
    const choice = () => decidePoint(place, pointId, kind, postponedToId);
    if (kind === 'free') return chooseWords(itemId, choice);
    await storeWhatIsTyped();
    await save(choice);
  };
  useDecisionActs({
    agenda,
    itemId,
    choose,
    openChoice: setMenu,
    takeVote: () => setDialog({ kind: 'vote', vote: newVote(crypto.randomUUID()) }),
    newAction: () => setDialog({ kind: 'newAction', what: markedWords(itemId) }),
    openPhrases: () => setMenu('phrases'),
  });
  return (
    decided && (
      <>
        <DecisionParts
          decided={decided}
          tools={tools}
          menu={menu}
          onMenu={setMenu}
          onChoose={choose}
          onChoosePoint={choosePoint}
          onAsk={setDialog}
        />
        <DecisionDialog decided={decided} dialog={dialog} onClose={() => setDialog(null)} />
      </>
    )
  );
}

type OpenMenu = OpenChoice | 'phrases';

type OpenDialog =
  | { readonly kind: 'vote'; readonly vote: Vote }
  | { readonly kind: 'newAction'; readonly what: string }
  | { readonly kind: 'action'; readonly action: Action };

interface DecisionPartsProps {
  readonly decided: ItemDecision;
  readonly tools: ReactNode;
  readonly menu: OpenMenu;
  readonly onMenu: (menu: OpenMenu) => void;
  readonly onChoose: (kind: DecisionKind, postponedToId: string | null) => Promise<void>;
  readonly onChoosePoint: ChoosePoint;
  readonly onAsk: (dialog: OpenDialog) => void;
}

function DecisionParts(props: DecisionPartsProps) {
  const { decided, tools, menu, onMenu, onChoose, onChoosePoint, onAsk } = props;
  const { t } = useTranslation();
  const { agenda, item, decision, actions } = decided;
  return (
    <section className={styles.block} data-shows={decision?.id} aria-label={t('decision.block')}>
      <PointList decided={decided} onChoose={onChoosePoint} />
      <ChoiceRow
        decided={decided}
        chosen={decision && isDecided(decision) ? decision.kind : null}
        open={menu === 'phrases' ? null : menu}
        onOpen={onMenu}
        onChoose={(kind, to) => void onChoose(kind, to)}
      />
      <DecisionTexts decided={decided} tools={tools} />
      <DecisionTools
        decided={decided}
        phrasesOpen={menu === 'phrases'}
        onPhrases={(open) => onMenu(open ? 'phrases' : null)}
      />
      <VoteList decided={decided} onEdit={(vote) => onAsk({ kind: 'vote', vote })} />
      <ActionList actions={actions} onEdit={(action) => onAsk({ kind: 'action', action })} />
      <ReferenceDialog
        place={{ itemId: item.id, targets: agenda.references, words: profileOf(agenda.body).words }}
      />
    </section>
  );
}

interface DecisionDialogProps {
  readonly decided: ItemDecision;
  readonly dialog: OpenDialog | null;
  readonly onClose: () => void;
}

function DecisionDialog({ decided, dialog, onClose }: DecisionDialogProps) {
  const { agenda, item, attendance } = decided;
  const people = attendance.map(({ name }) => name.trim()).filter(Boolean);
  switch (dialog?.kind) {
    case undefined:
      return null;
    case 'vote':
      return <VoteDialog decided={decided} stored={dialog.vote} onClose={onClose} />;
    case 'newAction':
      return (
        <ActionDialog
          stored={null}
          what={dialog.what}
          people={people}
          onSave={(facts) => addAction({ meetingId: agenda.meeting.id, itemId: item.id }, facts)}
          onClose={onClose}
        />
      );
    case 'action':
      return (
        <ActionDialog
          stored={dialog.action}
          people={people}
          onSave={(facts) => changeAction(dialog.action, facts)}
          onClose={onClose}
        />
      );
  }
}
