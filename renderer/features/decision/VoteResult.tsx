import { Radio, RadioGroup } from '@fluentui/react-components';
import { useTranslation } from 'react-i18next';
import { canBe, isTaken, withResult } from '#shared/decisions/voteRules.ts';
import type { Vote } from '#shared/model/decision.ts';
import styles from './VoteDialog.module.css';

interface VotePartProps {
  readonly vote: Vote;
  readonly onChange: (vote: Vote) => void;
}

/** The count, and what came of it: it follows the count unless the body's rules say otherwise. */
export function VoteResult({ vote, onChange }: VotePartProps) {
  const { t } = useTranslation();
  return (
    <div className={styles.result}>
      <output className={styles.count}>
        {isTaken(vote)
          ? t('vote.count', {
              for: vote.for.length,
              against: vote.against.length,
              abstaining: vote.abstaining.length,
            })
          : t('vote.notTaken')}
      </output>
      <RadioGroup
        layout="horizontal"
        aria-label={t('vote.result')}
        value={isTaken(vote) ? resultOf(vote) : ''}
        onChange={(_event, { value }) => onChange(withResult(vote, value === 'adopted'))}
      >
        <Radio value="adopted" label={t('vote.adopted')} disabled={!canBe(vote, true)} />
        <Radio value="rejected" label={t('vote.rejected')} disabled={!canBe(vote, false)} />
      </RadioGroup>
    </div>
  );
}

function resultOf({ adopted }: Vote): 'adopted' | 'rejected' {
  return adopted ? 'adopted' : 'rejected';
}
