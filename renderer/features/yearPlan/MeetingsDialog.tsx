import { Field, Input } from '@fluentui/react-components';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { months } from '#shared/language/civilDate.ts';
import { datesOf, type MonthlyRule } from '#shared/yearPlan/recurrence.ts';
import { meetingsOfPlan } from '#shared/yearPlan/yearMeetings.ts';
import formStyles from '../../components/form.module.css';
import { FormDialog } from '../../components/FormDialog.tsx';
import { EndTimeField, TimeField } from '../../components/TimeField.tsx';
import { DaysBeforeField } from './DaysBeforeField.tsx';
import { areDaysReadable, fieldsOfDraft, newMeetingDraft, type MeetingDraft } from './meetingDraft.ts';
import { ProposedDays } from './ProposedDays.tsx';
import { RuleFields } from './RuleFields.tsx';
import type { YearDialogProps } from './yearDialog.ts';

const JULY = 7;

/** The month that bodies rest in is left out to begin with. */
const startingRule: MonthlyRule = {
  weekday: 2,
  place: 3,
  months: months.filter((month) => month !== JULY),
};

/** Many planned meetings at once: the third Tuesday of every month but July. */
export function MeetingsDialog({ plan, year, acts, onClose }: YearDialogProps) {
  const { t } = useTranslation();
  const [rule, setRule] = useState(startingRule);
  const [draft, setDraft] = useState<MeetingDraft>(() => newMeetingDraft(year, null));
  const change = (changes: Partial<MeetingDraft>): void => setDraft((before) => ({ ...before, ...changes }));
  const taken = new Set(meetingsOfPlan(plan).map(({ date }) => date));
  const dates = datesOf(rule, year);
  const free = dates.filter((date) => !taken.has(date));
  const store = (): Promise<void> =>
    acts.add(
      free.map((date) => fieldsOfDraft({ ...draft, date }, null)),
      t('yearPlan.meetingsPlanned', { count: free.length }),
    );
  return (
    <FormDialog
      title={t('acts.addPlannedMeetings')}
      submitText={t('yearPlan.addCount', { count: free.length })}
      ready={free.length > 0 && areDaysReadable(draft)}
      onSubmit={store}
      onClose={onClose}
    >
      <RuleFields rule={rule} onChange={setRule} />
      <div className={formStyles.row}>
        <TimeField
          label={t('meetings.from')}
          value={draft.startTime}
          optional
          onChange={(startTime) => change({ startTime })}
        />
        <EndTimeField
          label={t('meetings.to')}
          start={draft.startTime}
          value={draft.endTime}
          optional
          onChange={(endTime) => change({ endTime })}
        />
        <Field label={t('meetings.place')}>
          <Input value={draft.place} onChange={(_event, { value }) => change({ place: value })} />
        </Field>
      </div>
      <DaysBeforeField
        value={draft.daysBefore}
        date={null}
        onChange={(daysBefore) => change({ daysBefore })}
      />
      <ProposedDays dates={dates} taken={taken} />
    </FormDialog>
  );
}
