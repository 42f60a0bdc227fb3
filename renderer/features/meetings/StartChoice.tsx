import { Checkbox, Dropdown, Field, Option } from '@fluentui/react-components';
import { useTranslation } from 'react-i18next';
import type { Meeting } from '#shared/model/meeting.ts';
import { useDates } from '../../components/useDates.ts';
import type { AgendaStart } from '../../database/newAgendas.ts';

interface StartChoiceProps {
  /** What can be copied, newest first. */
  readonly meetings: readonly Meeting[];
  readonly start: AgendaStart;
  readonly onChange: (start: AgendaStart) => void;
}

const STANDARD_ITEMS = 'standardItems';

/** What a new meeting's agenda begins with: the body's standard items, or an earlier agenda. */
export function StartChoice({ meetings, start, onChange }: StartChoiceProps) {
  const { t } = useTranslation();
  const { longDay } = useDates();
  const copyOf = ({ date }: Meeting): string => t('newMeeting.copyOf', { date: longDay(date) });
  const copied = start.kind === 'copy' ? meetings.find(({ id }) => id === start.meetingId) : undefined;
  const choose = (value: string): void =>
    onChange(
      value === STANDARD_ITEMS
        ? { kind: 'standardItems' }
        : { kind: 'copy', meetingId: value, texts: start.kind === 'copy' ? start.texts : true },
    );
  return (
    <>
      <Field label={t('newMeeting.start')}>
        <Dropdown
          value={copied ? copyOf(copied) : t('newMeeting.standardItems')}
          selectedOptions={[copied?.id ?? STANDARD_ITEMS]}
          onOptionSelect={(_event, { optionValue }) => optionValue && choose(optionValue)}
        >
          <Option value={STANDARD_ITEMS}>{t('newMeeting.standardItems')}</Option>
          {meetings.map((meeting) => (
            <Option key={meeting.id} value={meeting.id}>
              {copyOf(meeting)}
            </Option>
          ))}
        </Dropdown>
      </Field>
      {start.kind === 'copy' && (
        <Field hint={t('newMeeting.copyHint')}>
          <Checkbox
            checked={start.texts}
            onChange={(_event, { checked }) => onChange({ ...start, texts: checked === true })}
            label={t('newMeeting.withTexts')}
          />
        </Field>
      )}
    </>
  );
}
