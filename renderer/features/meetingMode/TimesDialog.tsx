import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { correctedTimes } from '#shared/course/correctedTimes.ts';
import { clockTimeOf } from '#shared/language/danishMoment.ts';
import { FormDialog } from '../../components/FormDialog.tsx';
import { EndTimeField, TimeField } from '../../components/TimeField.tsx';
import { changeMeetingTimes, readMeetingTimes, type StoredTimes } from '../../database/course.ts';
import { useLive } from '../../database/live.ts';
import { save } from '../../stores/saving.ts';
import { BreakFields } from './BreakFields.tsx';
import { draftOf, isInOrder, timesOf, type BreakDraft } from './breakDrafts.ts';

interface TimesDialogProps {
  readonly meetingId: string;
  readonly onClose: () => void;
}

/** When the meeting really began, paused and ended, where the button was pressed too early, too late or not at all. */
export function TimesDialog(props: TimesDialogProps) {
  // Read anew: the screen may be a moment behind what was stored last, and a break that is not listed here is removed.
  const stored = useLive(() => readMeetingTimes(props.meetingId), [props.meetingId]);
  return stored && <TimesForm {...props} stored={stored} />;
}

function TimesForm({ meetingId, stored, onClose }: TimesDialogProps & { readonly stored: StoredTimes }) {
  const { t } = useTranslation();
  const [start, setStart] = useState(stored.startedAt && clockTimeOf(stored.startedAt));
  const [end, setEnd] = useState(stored.endedAt && clockTimeOf(stored.endedAt));
  const { startedAt, endedAt } = correctedTimes(stored, { start: start ?? '', end: end ?? '' });
  const [drafts, setDrafts] = useState<readonly BreakDraft[]>(() => stored.breaks.map(draftOf));
  const breaks = drafts.flatMap((draft) => timesOf(draft, startedAt ?? '') ?? []);
  const store = (): Promise<boolean> =>
    save(() => changeMeetingTimes(meetingId, { startedAt, endedAt, breaks }));
  return (
    <FormDialog
      title={t('acts.correctTimes')}
      submitText={t('times.correct')}
      ready={breaks.length === drafts.length && breaks.every(isInOrder)}
      onSubmit={store}
      onClose={onClose}
    >
      {start !== null && <TimeField label={t('times.begun')} value={start} onChange={setStart} />}
      {end !== null && (
        <EndTimeField label={t('times.ended')} start={start ?? ''} value={end} onChange={setEnd} />
      )}
      {startedAt !== null && <BreakFields breaks={drafts} startedAt={startedAt} onChange={setDrafts} />}
    </FormDialog>
  );
}
