import { Field, Input, Link, Textarea } from '@fluentui/react-components';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { YearMeeting } from '#shared/yearPlan/yearMeetings.ts';
import { DateField } from '../../components/DateField.tsx';
import formStyles from '../../components/form.module.css';
import { FormDialog } from '../../components/FormDialog.tsx';
import { EndTimeField, TimeField } from '../../components/TimeField.tsx';
import { useDates } from '../../components/useDates.ts';
import { openMeeting } from '../../stores/navigation.ts';
import { DayOff } from './DayLabel.tsx';
import { DaysBeforeField } from './DaysBeforeField.tsx';
import {
  areDaysReadable,
  draftOfMeeting,
  fieldsOfDraft,
  newMeetingDraft,
  type MeetingDraft,
} from './meetingDraft.ts';
import type { YearDialogProps } from './yearDialog.ts';

const TOPIC_LINES = 4;

/** A planned meeting. Where it is made already, its day, times and place are the meeting's own and changed there. */
export function MeetingDialog(props: YearDialogProps & { readonly meeting: YearMeeting | null }) {
  const { meeting, year, month, acts, onClose } = props;
  const { t } = useTranslation();
  const { shortDay } = useDates();
  const [draft, setDraft] = useState(() =>
    meeting ? draftOfMeeting(meeting) : newMeetingDraft(year, month),
  );
  const change = (changes: Partial<MeetingDraft>): void => setDraft((before) => ({ ...before, ...changes }));
  const store = async (): Promise<void> => {
    const entry = meeting?.entry ?? null;
    const fields = fieldsOfDraft(draft, meeting?.meeting?.id ?? entry?.meetingId ?? null);
    const said = t('yearPlan.planned', { day: shortDay(draft.date) });
    await (entry ? acts.change(entry, fields) : acts.add([fields], said));
  };
  return (
    <FormDialog
      title={meeting ? t('yearPlan.editMeeting') : t('acts.addPlannedMeeting')}
      submitText={meeting ? t('yearPlan.keep') : t('yearPlan.addMeeting')}
      ready={areDaysReadable(draft)}
      onSubmit={store}
      onClose={onClose}
    >
      {meeting?.meeting ? (
        <p>
          {t('yearPlan.factsElsewhere')}{' '}
          <Link as="button" type="button" onClick={() => openMeeting(meeting.meeting?.id ?? '')}>
            {t('yearPlan.openMeeting')}
          </Link>
        </p>
      ) : (
        <TimeAndPlace draft={draft} onChange={change} />
      )}
      <Field label={t('yearPlan.meetingTitle')} hint={t('yearPlan.meetingTitleHint')}>
        <Input value={draft.title} onChange={(_event, { value }) => change({ title: value })} />
      </Field>
      <Field label={t('yearPlan.topics')} hint={t('yearPlan.topicsHint')}>
        <Textarea
          value={draft.topics}
          rows={TOPIC_LINES}
          resize="vertical"
          onChange={(_event, { value }) => change({ topics: value })}
        />
      </Field>
      <DaysBeforeField
        value={draft.daysBefore}
        date={draft.date}
        onChange={(daysBefore) => change({ daysBefore })}
      />
    </FormDialog>
  );
}

interface TimeAndPlaceProps {
  readonly draft: MeetingDraft;
  readonly onChange: (changes: Partial<MeetingDraft>) => void;
}

function TimeAndPlace({ draft, onChange }: TimeAndPlaceProps) {
  const { t } = useTranslation();
  return (
    <>
      <div>
        <div className={formStyles.row}>
          <DateField label={t('meetings.date')} value={draft.date} onChange={(date) => onChange({ date })} />
          <TimeField
            label={t('meetings.from')}
            value={draft.startTime}
            optional
            onChange={(startTime) => onChange({ startTime })}
          />
          <EndTimeField
            label={t('meetings.to')}
            start={draft.startTime}
            value={draft.endTime}
            optional
            onChange={(endTime) => onChange({ endTime })}
          />
        </div>
        <DayOff date={draft.date} />
      </div>
      <Field label={t('meetings.place')}>
        <Input value={draft.place} onChange={(_event, { value }) => onChange({ place: value })} />
      </Field>
    </>
  );
}
