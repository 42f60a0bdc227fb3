import { Button } from '@fluentui/react-components';
import { DeleteRegular, EditRegular, WarningRegular } from '@fluentui/react-icons';
import { useTranslation } from 'react-i18next';
import { describeVote } from '#shared/decisions/describeVote.ts';
import { findVoteProblems } from '#shared/decisions/voteRules.ts';
import type { Vote } from '#shared/model/decision.ts';
import { useUndoToast } from '../../components/toasts.tsx';
import { removeVote } from '../../database/decisions.ts';
import { save } from '../../stores/saving.ts';
import type { ItemDecision } from './useDecision.ts';
import styles from './VoteList.module.css';

interface VoteListProps {
  readonly decided: ItemDecision;
  readonly onEdit: (vote: Vote) => void;
}

/** The votes that were taken, as the minutes tell of them. */
export function VoteList({ decided, onEdit }: VoteListProps) {
  const { t } = useTranslation();
  const votes = decided.decision?.votes ?? [];
  if (votes.length === 0) return null;
  return (
    <ul className={styles.votes} aria-label={t('vote.votes')}>
      {votes.map((vote) => (
        <VoteCard key={vote.id} decided={decided} vote={vote} onEdit={() => onEdit(vote)} />
      ))}
    </ul>
  );
}

interface VoteCardProps {
  readonly decided: ItemDecision;
  readonly vote: Vote;
  readonly onEdit: () => void;
}

function VoteCard({ decided, vote, onEdit }: VoteCardProps) {
  const { t } = useTranslation();
  const offerUndo = useUndoToast();
  const { agenda, item, voters, mayVote } = decided;
  const { sentences, dissents, abstentionReasons } = describeVote(vote, voters);
  const place = { meetingId: agenda.meeting.id, itemId: item.id };
  const remove = async (): Promise<void> => {
    if (await save(() => removeVote(place, vote.id))) offerUndo(t('vote.removed'));
  };
  return (
    <li className={styles.vote}>
      <div className={styles.words}>
        <p>{sentences.join(' ')}</p>
        {dissents.map(({ names, text }) => (
          <p key={names + text}>{t('vote.dissentBy', { names, text })}</p>
        ))}
        {abstentionReasons.map(({ names, text }) => (
          <p key={names} className={styles.quiet}>
            {t('vote.reasonBy', { names, text })}
          </p>
        ))}
        {findVoteProblems(vote, mayVote, voters).length > 0 && (
          <p>
            <WarningRegular aria-hidden /> {t('vote.mustBeChecked')}
          </p>
        )}
      </div>
      <Button
        appearance="subtle"
        size="small"
        icon={<EditRegular />}
        aria-label={t('vote.edit')}
        onClick={onEdit}
      />
      <Button
        appearance="subtle"
        size="small"
        icon={<DeleteRegular />}
        aria-label={t('vote.remove')}
        onClick={() => void remove()}
      />
    </li>
  );
}
