import {
  Button,
  Dialog,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
} from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { composeAgenda } from '#shared/document/composeAgenda.ts';
import { readFrozen } from '#shared/issues/frozen.ts';
import { profileOf } from '#shared/layouts/profileOf.ts';
import type { Issue } from '#shared/model/issue.ts';
import { useDates } from '../../components/useDates.ts';
import { useFocusReturn } from '../../components/useFocusReturn.ts';
import { DocumentSheets } from '../preview/DocumentSheets.tsx';
import styles from './IssuesDialog.module.css';

/** So that a sheet of A4 stands in the dialog as wide as it can be read. */
const ZOOM = 0.9;

interface IssueSheetsDialogProps {
  readonly issue: Issue;
  readonly onClose: () => void;
}

/** What was sent out, as it was, to be read. */
export function IssueSheetsDialog({ issue, onClose }: IssueSheetsDialogProps) {
  const { t } = useTranslation();
  const { moment } = useDates();
  useFocusReturn();
  const { tree, profile } = useMemo(() => composeIssue(issue), [issue]);
  const title = t('issues.sentAt', { number: issue.number, time: moment(new Date(issue.issuedAt)) });
  return (
    <Dialog open onOpenChange={(_event, { open }) => !open && onClose()}>
      <DialogSurface aria-describedby={undefined} className={styles.sheets}>
        <DialogBody>
          <DialogTitle
            action={
              <Button
                appearance="subtle"
                icon={<DismissRegular />}
                aria-label={t('close')}
                onClick={onClose}
              />
            }
          >
            {title}
          </DialogTitle>
          {/* Reached by Tab, so that the arrows can scroll it. */}
          <DialogContent className={styles.canvas} tabIndex={0}>
            <DocumentSheets tree={tree} profile={profile} zoom={ZOOM} />
          </DialogContent>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}

function composeIssue(issue: Issue) {
  const frozen = readFrozen(issue);
  const profile = profileOf(frozen.body);
  const supplement = issue.kind === 'supplementaryAgenda' ? issue.itemIds : null;
  return { tree: composeAgenda(frozen, profile, { supplement }), profile };
}
