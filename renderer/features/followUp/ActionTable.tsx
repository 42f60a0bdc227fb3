import { Link, mergeClasses } from '@fluentui/react-components';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { stateOf } from '#shared/followUp/filterActions.ts';
import { formatNumericDate, toCalendarDate } from '../../components/dateText.ts';
import table from '../../components/table.module.css';
import { useDates } from '../../components/useDates.ts';
import { changeAction, type ActionOverview } from '../../database/actions.ts';
import { ACTIONS_HISTORY } from '../../database/history/journal.ts';
import { openDecision } from '../../stores/navigation.ts';
import { ActionDialog } from './ActionDialog.tsx';
import { ActionMenu } from './ActionMenu.tsx';
import { ActionStateBadge } from './ActionStateBadge.tsx';
import { FinishDialog } from './FinishDialog.tsx';
import styles from './ActionTable.module.css';

interface ActionTableProps {
  readonly actions: readonly ActionOverview[];
  /** "2026-03-12" */
  readonly today: string;
}

interface OpenDialog {
  readonly kind: 'finish' | 'edit';
  readonly overview: ActionOverview;
}

/** Actions in the order in which they press, each with the decision that it came from. */
export function ActionTable({ actions, today }: ActionTableProps) {
  const { t } = useTranslation();
  const [dialog, setDialog] = useState<OpenDialog | null>(null);
  const people = [...new Set(actions.map(({ action }) => action.responsible).filter(Boolean))];
  return (
    <div className={table.frame}>
      <table className={mergeClasses(table.table, styles.table)}>
        <thead>
          <tr>
            <th>{t('action.what')}</th>
            <th className={styles.responsible}>{t('action.responsible')}</th>
            <th className={styles.due}>{t('action.dueDate')}</th>
            <th className={styles.state}>{t('followUp.state')}</th>
            <th className={styles.from}>{t('followUp.decision')}</th>
            <th className={table.more}>
              <span className="visuallyHidden">{t('more')}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {actions.map((overview) => (
            <ActionRow
              key={overview.action.id}
              overview={overview}
              today={today}
              onAsk={(kind) => setDialog({ kind, overview })}
            />
          ))}
        </tbody>
      </table>
      {dialog?.kind === 'finish' && (
        <FinishDialog action={dialog.overview.action} onClose={() => setDialog(null)} />
      )}
      {dialog?.kind === 'edit' && (
        <ActionDialog
          stored={dialog.overview.action}
          people={people}
          onSave={(facts) => changeAction(dialog.overview.action, facts, ACTIONS_HISTORY)}
          onClose={() => setDialog(null)}
        />
      )}
    </div>
  );
}

interface ActionRowProps {
  readonly overview: ActionOverview;
  readonly today: string;
  readonly onAsk: (kind: OpenDialog['kind']) => void;
}

function ActionRow({ overview, today, onAsk }: ActionRowProps) {
  const { t } = useTranslation();
  const { longDay } = useDates();
  const { action, item, meeting, body } = overview;
  return (
    <tr className={table.row} data-shows={action.id}>
      <td>
        <div className={styles.what}>{action.what}</div>
        {action.note && <div className={table.quiet}>{action.note}</div>}
      </td>
      <td>{action.responsible}</td>
      <td>{action.dueDate && formatNumericDate(toCalendarDate(action.dueDate))}</td>
      <td>
        <ActionStateBadge state={stateOf(action, today)} />
      </td>
      <td>
        <Link as="button" className={table.open} onClick={() => openDecision(meeting.id, item.id)}>
          {item.title || t('item.untitled')}
        </Link>
        <div className={table.quiet}>
          {body.name}, {longDay(meeting.date)}
        </div>
      </td>
      <td>
        <ActionMenu overview={overview} onAsk={onAsk} />
      </td>
    </tr>
  );
}
