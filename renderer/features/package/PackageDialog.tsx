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
import { FailureError, type Failure } from '#shared/contract/failure.ts';
import { DialogFrame } from '../../components/DialogFrame.tsx';
import formStyles from '../../components/form.module.css';
import { useFailureText } from '../../components/useFailureText.ts';
import { HandBackPreview } from './HandBackPreview.tsx';
import { MeetingPreview } from './MeetingPreview.tsx';
import { PassphraseQuestion } from './PassphraseQuestion.tsx';
import styles from './PackageDialog.module.css';
import { usePackage } from './usePackage.ts';

interface PackageDialogProps {
  readonly target: Target;
  readonly onClose: () => void;
}

/** Shows what a package is before anything of it is stored, and asks what is to be done with it. */
export function PackageDialog({ target, onClose }: PackageDialogProps) {
  const { opened, unlock, cancel, store } = usePackage(target);
  const { fileName } = target;
  const stop = (): void => {
    cancel();
    onClose();
  };
  return (
    <DialogFrame className={styles.surface} onClose={stop}>
      {opened.kind === 'reading' && <Reading fileName={fileName} onCancel={stop} />}
      {opened.kind === 'locked' && (
        <PassphraseQuestion fileName={fileName} wrong={opened.wrong} onAnswer={unlock} onClose={onClose} />
      )}
      {opened.kind === 'meeting' && (
        <MeetingPreview opened={opened} fileName={fileName} store={store} onClose={onClose} />
      )}
      {opened.kind === 'handBack' && <HandBackPreview opened={opened} onClose={onClose} />}
      {opened.kind === 'failed' && <Failed failure={opened.failure} onClose={onClose} />}
    </DialogFrame>
  );
}

function Reading({ fileName, onCancel }: { readonly fileName: string; readonly onCancel: () => void }) {
  const { t } = useTranslation();
  return (
    <DialogBody>
      <DialogTitle>{t('package.reading', { file: fileName })}</DialogTitle>
      <DialogContent className={formStyles.form}>
        <ProgressBar aria-label={t('export.progress')} />
      </DialogContent>
      <DialogActions>
        <Button onClick={onCancel}>{t('cancel')}</Button>
      </DialogActions>
    </DialogBody>
  );
}

function Failed({ failure, onClose }: { readonly failure: Failure; readonly onClose: () => void }) {
  const { t } = useTranslation();
  const failureText = useFailureText();
  return (
    <DialogBody>
      <DialogTitle>{t('package.failed')}</DialogTitle>
      <DialogContent>{failureText(new FailureError(failure.kind, failure))}</DialogContent>
      <DialogActions>
        <Button appearance="primary" onClick={onClose}>
          {t('close')}
        </Button>
      </DialogActions>
    </DialogBody>
  );
}
