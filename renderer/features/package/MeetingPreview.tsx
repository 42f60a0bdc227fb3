import { Button, DialogActions, DialogBody, DialogContent, DialogTitle } from '@fluentui/react-components';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Choice } from '#shared/merge/conflicts.ts';
import { useDates } from '../../components/useDates.ts';
import { useNotice } from '../../components/toasts.tsx';
import { useFailureText } from '../../components/useFailureText.ts';
import { listPlacedNotes, type PlacedNote } from '../../database/annotations.ts';
import { restoreMeeting } from '../../database/meetings.ts';
import { readAsChair } from '../../database/reading.ts';
import { openMeeting } from '../../stores/navigation.ts';
import { focusHere } from './focusHere.ts';
import { KnownMeeting } from './KnownMeeting.tsx';
import type { OpenedPackage } from './openedPackage.ts';
import { PackageFacts } from './PackageFacts.tsx';
import { ReaderName } from './ReaderName.tsx';
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
  const [name, setName] = useState('');
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
        {!isKnown && <ReaderName snapshot={received.snapshot} name={name} onChange={setName} />}
        {isKnown && merging && <KnownMeeting standing={standing} merging={merging} />}
      </DialogContent>
      <DialogActions className={styles.actions}>
        <Button onClick={onClose}>{t('cancel')}</Button>
        {!isKnown && (
          <Button disabled={storing} onClick={() => take(new Map(), null)}>
            {t('acts.workAsSecretary')}
          </Button>
        )}
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
            onClick={() => take(merging?.choices ?? new Map(), isKnown ? null : name)}
          >
            {t(isKnown ? 'package.takeIn' : 'acts.readAsChair')}
          </Button>
        )}
      </DialogActions>
    </DialogBody>
  );
}

/** Takes the package in, opens the meeting and says so; what goes wrong is said, and the dialog stays. */
function useStoring({ opened, fileName, store, onClose }: MeetingPreviewProps) {
  const { t } = useTranslation();
  const notice = useNotice();
  const failureText = useFailureText();
  const [storing, setStoring] = useState(false);
  const meetingId = opened.received.snapshot.meeting.id;
  const storeAndShow = async (choices: ReadonlyMap<string, Choice>, reader: string | null): Promise<void> => {
    if (!(await store(choices))) return;
    if (reader !== null) await readAsChair(meetingId, reader);
    onClose();
    openMeeting(meetingId);
    const notes = await listPlacedNotes(meetingId);
    notice(outcomeText(notes), 'success');
  };
  const outcomeText = (notes: readonly PlacedNote[]): string => {
    const { standing } = opened;
    if (standing.kind === 'new') return t('package.opened', { file: fileName });
    if (!standing.isChair || notes.length === 0) return t('package.takenIn', { file: fileName });
    const found = notes.filter(({ place }) => place.kind !== 'gone').length;
    return t('package.notesFound', { found, count: notes.length });
  };
  /** reader: the name of the chair who is to read it; null: it is worked on by a secretary, or as before. */
  const take = (choices: ReadonlyMap<string, Choice>, reader: string | null): void => {
    setStoring(true);
    storeAndShow(choices, reader)
      .catch((error: unknown) => notice(failureText(error), 'error'))
      .finally(() => setStoring(false));
  };
  return { take, storing };
}
