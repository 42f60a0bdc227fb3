import { Button, DialogActions, DialogBody, DialogContent, DialogTitle } from '@fluentui/react-components';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Choice } from '#shared/merge/conflicts.ts';
import { useDates } from '../../components/useDates.ts';
import { useNotice } from '../../components/toasts.tsx';
import { useFailureText } from '../../components/useFailureText.ts';
import { restoreMeeting } from '../../database/meetings.ts';
import { openMeeting } from '../../stores/navigation.ts';
import { KnownMeeting } from './KnownMeeting.tsx';
import type { OpenedPackage } from './openedPackage.ts';
import { PackageFacts } from './PackageFacts.tsx';
import styles from './PackageDialog.module.css';
import { useMergeChoices } from './useMergeChoices.ts';

interface MeetingPreviewProps {
  readonly opened: Extract<OpenedPackage, { kind: 'meeting' }>;
  readonly fileName: string;
  readonly store: (choices: ReadonlyMap<string, Choice>) => Promise<boolean>;
  readonly onClose: () => void;
}

/** Which meeting a package holds, and what would come of taking it in. */
export function MeetingPreview({ opened, fileName, store, onClose }: MeetingPreviewProps) {
  const { received, standing, sender } = opened;
  const { t } = useTranslation();
  const dates = useDates();
  const merging = useMergeChoices(standing);
  const { take, storing } = useStoring({ opened, fileName, store, onClose });
  const { body, meeting, items, appendices } = received.snapshot;
  const keep = (): void => {
    onClose();
    if (standing.kind === 'known' && standing.isInBin) void restoreMeeting(meeting.id);
    openMeeting(meeting.id);
  };
  const isKnown = standing.kind === 'known';
  const isNothingNew = merging?.outcome === 'nothing';
  return (
    <DialogBody>
      <DialogTitle>{t(isKnown ? 'package.knownTitle' : 'package.newTitle')}</DialogTitle>
      {/* Reached by Tab, so that the arrows can scroll it. */}
      <DialogContent
        className={styles.content}
        tabIndex={0}
        ref={merging?.outcome === 'choosing' ? focusHere : null}
      >
        <PackageFacts bodyName={body.name} day={dates.longDay(meeting.date)} sender={sender} />
        {!isKnown && <p>{t('package.holds', { items: items.length, appendices: appendices.length })}</p>}
        {isKnown && merging && <KnownMeeting standing={standing} merging={merging} />}
      </DialogContent>
      <DialogActions className={styles.actions}>
        <Button onClick={onClose}>{t('cancel')}</Button>
        {isKnown && !isNothingNew && <Button onClick={keep}>{t('package.keep')}</Button>}
        {isNothingNew ? (
          <Button ref={focusHere} appearance="primary" onClick={keep}>
            {t('package.show')}
          </Button>
        ) : (
          <Button
            ref={focusHere}
            appearance="primary"
            disabled={storing || (merging !== null && merging.outcome !== 'ready')}
            onClick={() => take(merging?.choices ?? new Map())}
          >
            {t(isKnown ? 'package.takeIn' : 'package.openMeeting')}
          </Button>
        )}
      </DialogActions>
    </DialogBody>
  );
}

/** What had the focus while the file was read is gone: Enter does what is most likely meant, once nothing is left to choose. */
function focusHere(element: HTMLElement | null): void {
  if (document.activeElement === null || document.activeElement === document.body) element?.focus();
}

/** Takes the package in, opens the meeting and says so; what goes wrong is said, and the dialog stays. */
function useStoring({ opened, fileName, store, onClose }: MeetingPreviewProps) {
  const { t } = useTranslation();
  const notice = useNotice();
  const failureText = useFailureText();
  const [storing, setStoring] = useState(false);
  const storeAndShow = async (choices: ReadonlyMap<string, Choice>): Promise<void> => {
    if (!(await store(choices))) return;
    onClose();
    openMeeting(opened.received.snapshot.meeting.id);
    const isNew = opened.standing.kind === 'new';
    notice(
      isNew ? t('package.opened', { file: fileName }) : t('package.takenIn', { file: fileName }),
      'success',
    );
  };
  const take = (choices: ReadonlyMap<string, Choice>): void => {
    setStoring(true);
    storeAndShow(choices)
      .catch((error: unknown) => notice(failureText(error), 'error'))
      .finally(() => setStoring(false));
  };
  return { take, storing };
}
