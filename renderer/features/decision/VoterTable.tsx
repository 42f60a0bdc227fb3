import { Button, ToggleButton } from '@fluentui/react-components';
import type { KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { voteSides, type VoteSide } from '#shared/decisions/voteRules.ts';
import type { Vote } from '#shared/model/decision.ts';
import { sideKeys, sideOfRow, type VoteRow } from './voteRows.ts';
import styles from './VoteDialog.module.css';

interface VoterTableProps {
  readonly rows: readonly VoteRow[];
  readonly vote: Vote;
  /** Somebody votes; null takes their vote back. */
  readonly onVote: (attendanceIds: readonly string[], side: VoteSide | null) => void;
}

/** Who votes how: a line each, pressed or said with F, I and U, which go on to the next line. */
export function VoterTable({ rows, vote, onVote }: VoterTableProps) {
  const { t } = useTranslation();
  const onKeyDown = (event: KeyboardEvent<HTMLTableRowElement>, row: VoteRow): void => {
    const side = sideKeys[event.key.toLowerCase()];
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (side) onVote(row.attendanceIds, side);
    if (side || event.key === 'ArrowDown') focusRow(event.currentTarget.nextElementSibling);
    else if (event.key === 'ArrowUp') focusRow(event.currentTarget.previousElementSibling);
    else return;
    event.preventDefault();
  };
  return (
    <table className={styles.voters}>
      <thead>
        <tr>
          <th>{t('vote.who')}</th>
          <th className={styles.sidesCell}>{t('vote.how')}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => {
          const present = sideOfRow(vote, row);
          return (
            <tr key={row.id} onKeyDown={(event) => onKeyDown(event, row)}>
              <td>
                <div className={styles.name}>{row.name}</div>
                {row.detail && <div className={styles.organisation}>{row.detail}</div>}
              </td>
              <td className={styles.sidesCell}>
                <fieldset className={styles.sides} aria-label={row.name}>
                  {voteSides.map((side) => (
                    <ToggleButton
                      key={side}
                      size="small"
                      appearance={present === side ? 'primary' : 'subtle'}
                      checked={present === side}
                      aria-label={t('vote.sideOf', { side: t(`vote.side.${side}`), name: row.name })}
                      onClick={() => onVote(row.attendanceIds, present === side ? null : side)}
                    >
                      {t(`vote.side.${side}`)}
                    </ToggleButton>
                  ))}
                </fieldset>
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}

function focusRow(row: Element | null): void {
  const buttons = [...(row?.querySelectorAll('button') ?? [])];
  (buttons.find((button) => button.getAttribute('aria-pressed') === 'true') ?? buttons[0])?.focus();
}

interface AllButtonProps {
  readonly rows: readonly VoteRow[];
  readonly onVote: VoterTableProps['onVote'];
}

/** Most votes are for: whoever was not is changed afterwards. */
export function AllForButton({ rows, onVote }: AllButtonProps) {
  const { t } = useTranslation();
  return (
    <Button
      size="small"
      onClick={() =>
        onVote(
          rows.flatMap(({ attendanceIds }) => attendanceIds),
          'for',
        )
      }
    >
      {t('vote.allFor')}
    </Button>
  );
}
