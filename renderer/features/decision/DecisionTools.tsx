import { Button } from '@fluentui/react-components';
import { ClipboardTaskListLtrRegular, VoteRegular } from '@fluentui/react-icons';
import type { JSX } from 'react';
import { useTranslation } from 'react-i18next';
import { useKeyNames } from '../../components/useKeyNames.ts';
import { useKeysHere } from '../../components/useKeysHere.ts';
import type { ActId } from '../../stores/actCatalogue.ts';
import { runAct } from '../../stores/acts.ts';
import { lastEditor } from './decisionEditors.ts';
import { insertPhrase } from './insertPhrase.ts';
import { PhraseMenu } from './PhraseMenu.tsx';
import type { ItemDecision } from './useDecision.ts';
import styles from './DecisionBlock.module.css';

interface DecisionToolsProps {
  readonly decided: ItemDecision;
  readonly phrasesOpen: boolean;
  readonly onPhrases: (open: boolean) => void;
}

/** What a decision can be given beside its words. */
export function DecisionTools({ decided, phrasesOpen, onPhrases }: DecisionToolsProps) {
  const { t } = useTranslation();
  const { agenda, item } = decided;
  const nameOf = useKeyNames();
  const keys = useKeysHere('insertPhrase');
  const insert = (phrase: string): void => {
    const last = lastEditor(item.id);
    if (last) insertPhrase(last.editor, phrase, last.hadCursor);
  };
  return (
    <div className={styles.tools}>
      <ToolButton act="newAction" icon={<ClipboardTaskListLtrRegular />}>
        {t('action.action')}
      </ToolButton>
      <ToolButton act="takeVote" icon={<VoteRegular />}>
        {t('vote.vote')}
      </ToolButton>
      <PhraseMenu
        phrases={agenda.body.decisionPhrases}
        open={phrasesOpen}
        onOpen={onPhrases}
        onChoose={insert}
      />
      {keys && <span className={styles.hint}>{t('decision.phraseHint', { keys: nameOf(keys) })}</span>}
    </div>
  );
}

interface ToolButtonProps {
  readonly act: ActId;
  readonly icon: JSX.Element;
  readonly children: string;
}

function ToolButton({ act, icon, children }: ToolButtonProps) {
  const nameOf = useKeyNames();
  const keys = useKeysHere(act);
  return (
    <Button appearance="subtle" icon={icon} title={keys ? nameOf(keys) : ''} onClick={() => runAct(act)}>
      {children}
    </Button>
  );
}
