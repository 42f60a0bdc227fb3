import {
  Button,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogTitle,
  ProgressBar,
} from '@fluentui/react-components';
import { useTranslation } from 'react-i18next';
import type { Target } from '#shared/contract/contract.ts';
import { FailureError } from '#shared/contract/failure.ts';
import { callMain } from '../../bridge/main.ts';
import formStyles from '../../components/form.module.css';
import { useNotice } from '../../components/toasts.tsx';
import { useFailureText } from '../../components/useFailureText.ts';
import { ExportWarnings } from './ExportWarnings.tsx';
import { DialogFrame } from '../../components/DialogFrame.tsx';
import type { ExportJob, Written } from './exportJob.ts';

interface ExportDialogProps {
  readonly job: ExportJob;
  readonly onCancel: () => void;
  readonly onClose: () => void;
}

/** Follows an export: how far it is, then what can be done with the file, or what went wrong. */
export function ExportDialog({ job, onCancel, onClose }: ExportDialogProps) {
  const closable = job.kind !== 'running';
  return (
    <DialogFrame onClose={() => closable && onClose()}>
      {job.kind === 'running' && <Running job={job} onCancel={onCancel} />}
      {job.kind === 'done' && <Done job={job} onClose={onClose} />}
      {job.kind === 'failed' && <Failed job={job} onClose={onClose} />}
    </DialogFrame>
  );
}

function Running({
  job,
  onCancel,
}: {
  readonly job: Extract<ExportJob, { kind: 'running' }>;
  readonly onCancel: () => void;
}) {
  const { t } = useTranslation();
  return (
    <DialogBody>
      <DialogTitle>{t('export.running', { file: job.target.fileName })}</DialogTitle>
      <DialogContent className={formStyles.form}>
        <p aria-live="polite">{t(`export.step.${job.step}`)}</p>
        <ProgressBar
          aria-label={t('export.progress')}
          {...(job.share !== undefined && { value: job.share })}
        />
      </DialogContent>
      <DialogActions>
        <Button onClick={onCancel}>{t('cancel')}</Button>
      </DialogActions>
    </DialogBody>
  );
}

function Done({
  job: { target, written },
  onClose,
}: {
  readonly job: Extract<ExportJob, { kind: 'done' }>;
  readonly onClose: () => void;
}) {
  const { t } = useTranslation();
  const openFile = useFileAct('file.open', target, onClose);
  const showInFolder = useFileAct('file.showInFolder', target, onClose);
  const isPackage = written.what === 'package';
  const isUnsure = hasUnsurePages(written);
  return (
    <DialogBody>
      <DialogTitle>{t('export.done', { file: target.fileName })}</DialogTitle>
      <DialogContent className={formStyles.form}>
        {/* Page numbers are called right only where every one of them is. */}
        {(written.issueNumber !== null || isPackage || !isUnsure) && (
          <p>{t(`export.doneText.${written.what}`, { number: written.issueNumber })}</p>
        )}
        {isUnsure && <p>{t('export.unsurePages')}</p>}
        <ExportWarnings written={written} />
      </DialogContent>
      <DialogActions fluid>
        {!isPackage && <Button onClick={onClose}>{t('close')}</Button>}
        <Button onClick={showInFolder}>{t('export.showInFolder')}</Button>
        {isPackage ? (
          <WantedButton onClick={onClose}>{t('close')}</WantedButton>
        ) : (
          <WantedButton onClick={openFile}>
            {t(written.what === 'pdf' || written.what === 'pack' ? 'export.openPdf' : 'export.openInWord')}
          </WantedButton>
        )}
      </DialogActions>
    </DialogBody>
  );
}

function hasUnsurePages({ estimatedEntries, nearEdgeEntries }: Written): boolean {
  return estimatedEntries.length > 0 || nearEdgeEntries.length > 0;
}

function Failed({
  job,
  onClose,
}: {
  readonly job: Extract<ExportJob, { kind: 'failed' }>;
  readonly onClose: () => void;
}) {
  const { t } = useTranslation();
  const failureText = useFailureText();
  const failure = { fileName: job.target.fileName, ...job.failure };
  return (
    <DialogBody>
      <DialogTitle>{t('export.failed')}</DialogTitle>
      <DialogContent>
        <p role="alert">{failureText(new FailureError(failure.kind, failure))}</p>
      </DialogContent>
      <DialogActions>
        <WantedButton onClick={onClose}>{t('close')}</WantedButton>
      </DialogActions>
    </DialogBody>
  );
}

/**
 * The button that is most wanted takes the focus as the one that had it goes. Otherwise the focus would go to something
 * behind the dialog, and the dialog would close unread.
 */
function WantedButton({ onClick, children }: { readonly onClick: () => void; readonly children: string }) {
  return (
    // oxlint-disable-next-line jsx-a11y/no-autofocus -- see above
    <Button autoFocus appearance="primary" onClick={onClick}>
      {children}
    </Button>
  );
}

function useFileAct(
  topic: 'file.open' | 'file.showInFolder',
  target: Target,
  onDone: () => void,
): () => void {
  const notice = useNotice();
  const failureText = useFailureText();
  return () => {
    callMain(topic, target.targetId)
      .then(onDone)
      .catch((error: unknown) => notice(failureText(error), 'error'));
  };
}
