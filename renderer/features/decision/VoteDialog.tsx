import { Field, Input, MessageBar, MessageBarBody, ToggleButton } from '@fluentui/react-components';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import {
  findVoteProblems,
  putVotes,
  settledVote,
  splitOrganisations,
  voteSides,
  type VoteSide,
} from '#shared/decisions/voteRules.ts';
import { enumerate } from '#shared/language/enumeration.ts';
import type { Vote } from '#shared/model/decision.ts';
import { FormDialog } from '../../components/FormDialog.tsx';
import { saveVote } from '../../database/decisions.ts';
import { save } from '../../stores/saving.ts';
import { DissentFields } from './DissentFields.tsx';
import { ReasonFields } from './ReasonFields.tsx';
import type { ItemDecision } from './useDecision.ts';
import { AllForButton, VoterTable } from './VoterTable.tsx';
import { VoteResult } from './VoteResult.tsx';
import { voteRows } from './voteRows.ts';
import styles from './VoteDialog.module.css';

interface VoteDialogProps {
  readonly decided: ItemDecision;
  /** The vote as it was, or a new one. */
  readonly stored: Vote;
  readonly onClose: () => void;
}

/** How the votes fell, by name or by organisation, with what the minority and those who abstained had to say. */
export function VoteDialog({ decided, stored, onClose }: VoteDialogProps) {
  const { t } = useTranslation();
  const { agenda, item, voters, mayVote } = decided;
  const [vote, setVote] = useState(stored);
  const present = voters.filter(({ id }) => mayVote.has(id));
  const rows = voteRows(present, vote.shownBy);
  const put = (attendanceIds: readonly string[], side: VoteSide | null): void =>
    setVote(putVotes(vote, attendanceIds, side, mayVote));
  const store = (): Promise<unknown> =>
    save(() =>
      saveVote({ meetingId: agenda.meeting.id, itemId: item.id }, settledVote(vote, mayVote, voters)),
    );
  return (
    <FormDialog
      title={t('vote.title')}
      submitText={t('vote.save')}
      ready={voteSides.some((side) => vote[side].some((id) => mayVote.has(id)))}
      onSubmit={store}
      onClose={onClose}
    >
      <ExcludedVoters decided={decided} vote={vote} />
      {present.length === 0 ? (
        <p>{t('vote.nobody')}</p>
      ) : (
        <>
          <VoterTable rows={rows} vote={vote} onVote={put} />
          <div className={styles.heads}>
            <AllForButton rows={rows} onVote={put} />
            <ShownByButton decided={decided} vote={vote} onChange={setVote} />
          </div>
          <VoteResult vote={vote} onChange={setVote} />
          <DissentFields vote={vote} voters={present} onChange={setVote} />
          <ReasonFields vote={vote} voters={present} onChange={setVote} />
          <Field label={t('vote.motion')}>
            <Input
              value={vote.motion}
              placeholder={t('vote.recommendation')}
              onChange={(_event, { value }) => setVote({ ...vote, motion: value })}
            />
          </Field>
        </>
      )}
    </FormDialog>
  );
}

interface VotePartProps {
  readonly decided: ItemDecision;
  readonly vote: Vote;
}

/** Attendance was corrected after the vote: those who could not take part after all are named before they are left out. */
function ExcludedVoters({ decided: { voters, mayVote }, vote }: VotePartProps) {
  const { t } = useTranslation();
  const problem = findVoteProblems(vote, mayVote, voters).find(({ kind }) => kind === 'mayNotVote');
  const names = voters.filter(({ id }) => problem?.attendanceIds.includes(id)).map(({ name }) => name);
  if (!problem) return null;
  return (
    <MessageBar intent="warning">
      <MessageBarBody>{t('vote.excluded', { names: enumerate(names) })}</MessageBarBody>
    </MessageBar>
  );
}

interface ShownByButtonProps extends VotePartProps {
  readonly onChange: (vote: Vote) => void;
}

/** By organisation only while none of them is split. */
function ShownByButton({ decided: { voters, mayVote }, vote, onChange }: ShownByButtonProps) {
  const { t } = useTranslation();
  const present = voters.filter(({ id }) => mayVote.has(id));
  const byOrganisation = vote.shownBy === 'organisation';
  const split = splitOrganisations(vote, present);
  if (present.every(({ organisation }) => organisation.trim() === '')) return null;
  return (
    <ToggleButton
      size="small"
      checked={byOrganisation}
      disabled={!byOrganisation && split.length > 0}
      onClick={() => onChange({ ...vote, shownBy: byOrganisation ? 'name' : 'organisation' })}
    >
      {t('vote.byOrganisation')}
    </ToggleButton>
  );
}
