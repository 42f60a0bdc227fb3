import { Button, DialogActions, DialogBody, DialogContent, DialogTitle } from '@fluentui/react-components';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { isOfAgenda } from '#shared/issues/kinds.ts';
import type { Issue } from '#shared/model/issue.ts';
import { ConfirmDialog } from '../../components/ConfirmDialog.tsx';
import lines from '../../components/lineList.module.css';
import { deleteIssue } from '../../database/issues.ts';
import { runAct } from '../../stores/acts.ts';
import { save } from '../../stores/saving.ts';
import { IssueLine } from './IssueLine.tsx';
import { IssueSheetsDialog } from './IssueSheetsDialog.tsx';
import { DialogFrame } from '../../components/DialogFrame.tsx';
import styles from './IssuesDialog.module.css';

interface IssuesDialogProps {
  readonly issues: readonly Issue[];
  /** How many items wait for a supplementary agenda. */
  readonly supplementCount: number;
  /** The minutes are approved: no agenda is sent out any more, and nothing is forgotten. */
  readonly isLocked: boolean;
  readonly onExportAgain: (issue: Issue) => void;
  readonly onClose: () => void;
}

/** What was sent out, the newest first, and what can be sent out next. */
export function IssuesDialog({
  issues,
  supplementCount,
  isLocked,
  onExportAgain,
  onClose,
}: IssuesDialogProps) {
  const { t } = useTranslation();
  const [shown, setShown] = useState<Issue | null>(null);
  const [doomed, setDoomed] = useState<Issue | null>(null);
  const isFirst = !issues.some(isOfAgenda);
  const send = (act: 'sendAgenda' | 'sendSupplement' | 'newSupplement'): void => {
    onClose();
    runAct(act);
  };
  return (
    <DialogFrame className={styles.surface} onClose={onClose}>
      <DialogBody>
        <DialogTitle>{t('issues.title')}</DialogTitle>
        <DialogContent>
          <p className={lines.note}>{t(issues.length === 0 ? 'issues.none' : 'issues.kept')}</p>
          {supplementCount > 0 && (
            <p className={lines.note}>{t('issues.supplementWaits', { count: supplementCount })}</p>
          )}
          <ul className={lines.list} aria-label={t('issues.title')}>
            {issues.toReversed().map((issue) => (
              <IssueLine
                key={issue.id}
                issue={issue}
                isLocked={isLocked}
                onShow={() => setShown(issue)}
                onExportAgain={() => onExportAgain(issue)}
                onDelete={() => setDoomed(issue)}
              />
            ))}
          </ul>
        </DialogContent>
        <DialogActions fluid>
          <Button onClick={onClose}>{t('close')}</Button>
          {!isLocked && !isFirst && supplementCount === 0 && (
            <Button onClick={() => send('newSupplement')}>{t('issues.newSupplement')}</Button>
          )}
          {!isLocked && supplementCount > 0 && (
            <Button appearance="primary" onClick={() => send('sendSupplement')}>
              {t('issues.sendSupplement')}
            </Button>
          )}
          {!isLocked && (
            <Button
              appearance={supplementCount > 0 ? 'secondary' : 'primary'}
              onClick={() => send('sendAgenda')}
            >
              {t(isFirst ? 'issues.sendAgenda' : 'issues.sendAgendaAnew')}
            </Button>
          )}
        </DialogActions>
      </DialogBody>
      {shown && <IssueSheetsDialog issue={shown} onClose={() => setShown(null)} />}
      {doomed && (
        <ConfirmDialog
          question={t('issues.confirmDelete', { number: doomed.number })}
          text={t('issues.confirmDeleteText')}
          verb={t('issues.delete')}
          onConfirm={() => void save(() => deleteIssue(doomed))}
          onClose={() => setDoomed(null)}
        />
      )}
    </DialogFrame>
  );
}
