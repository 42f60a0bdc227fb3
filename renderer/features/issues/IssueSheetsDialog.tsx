import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { composeDocument } from '#shared/document/meetingDocument.ts';
import { documentOfIssue } from '#shared/issues/documentOfIssue.ts';
import { readFrozen } from '#shared/issues/frozen.ts';
import type { Issue } from '#shared/model/issue.ts';
import { ReadingDialog } from '../../components/ReadingDialog.tsx';
import { useDates } from '../../components/useDates.ts';
import { DocumentSheets } from '../preview/DocumentSheets.tsx';
import styles from './IssuesDialog.module.css';

/** So that a sheet of A4 stands in the dialog as wide as it can be read. */
const ZOOM = 0.95;

interface IssueSheetsDialogProps {
  readonly issue: Issue;
  readonly onClose: () => void;
}

/** What was sent out, as it was, to be read. */
export function IssueSheetsDialog({ issue, onClose }: IssueSheetsDialogProps) {
  const { t } = useTranslation();
  const { moment } = useDates();
  const { tree, profile } = useMemo(() => composeIssue(issue), [issue]);
  const title = t('issues.sentAt', { number: issue.number, time: moment(new Date(issue.issuedAt)) });
  return (
    <ReadingDialog title={title} className={styles.sheets} contentClassName={styles.canvas} onClose={onClose}>
      <DocumentSheets tree={tree} profile={profile} zoom={ZOOM} />
    </ReadingDialog>
  );
}

/** Everything in it has its number by now, so that no other meeting of the year has a say in them. */
function composeIssue(issue: Issue) {
  return composeDocument(readFrozen(issue), documentOfIssue(issue), 1);
}
