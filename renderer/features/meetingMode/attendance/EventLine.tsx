import { Button, Dropdown, Field, Option } from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons';
import { useTranslation } from 'react-i18next';
import { correctedMoment } from '#shared/course/correctedTimes.ts';
import { clockTimeOf, momentAt } from '#shared/language/danishMoment.ts';
import {
  phaseSchema,
  type Attendance,
  type AttendanceEvent,
  type Movement,
} from '#shared/model/attendance.ts';
import { TimeField } from '../../../components/TimeField.tsx';
import { changeMovement, removeAttendanceEvent } from '../../../database/presence.ts';
import { save } from '../../../stores/saving.ts';
import type { HeldMeeting } from '../useHeldMeeting.ts';
import styles from './AttendanceDialog.module.css';

interface EventLineProps {
  readonly held: HeldMeeting;
  readonly person: Attendance;
  readonly event: AttendanceEvent;
  /** Its place among the person's events. */
  readonly index: number;
}

/** One coming, going or disqualification, corrected where it stands. */
export function EventLine(props: EventLineProps) {
  const { held, person, event, index } = props;
  const { t } = useTranslation();
  const labelOf = (itemId: string | null): string =>
    held.agenda.items.find(({ item }) => item.id === itemId)?.number ?? t('presence.noItem');
  return (
    <div className={styles.event}>
      {event.kind === 'disqualified' ? (
        <p>{t('presence.disqualified', { number: labelOf(event.itemId) })}</p>
      ) : (
        <MovementFields {...props} event={event} />
      )}
      <Button
        appearance="subtle"
        size="small"
        icon={<DismissRegular />}
        aria-label={t(`presence.remove.${event.kind}`, { name: person.name.trim() })}
        title={t('remove')}
        onClick={() => void save(() => removeAttendanceEvent(person, index))}
      />
    </div>
  );
}

function MovementFields({
  held,
  person,
  event,
  index,
}: Omit<EventLineProps, 'event'> & { readonly event: Movement }) {
  const { t } = useTranslation();
  const { items, meeting } = held.agenda;
  const startedAt = meeting.startedAt ?? momentAt(meeting.date, meeting.startTime);
  const change = (changes: Partial<Omit<Movement, 'kind'>>): void =>
    void save(() => changeMovement(person, index, changes));
  const item = items.find((entry) => entry.item.id === event.itemId);
  return (
    <>
      <TimeField
        label={t(`presence.at.${event.kind}`)}
        value={clockTimeOf(event.at)}
        onChange={(time) => change({ at: correctedMoment(event.at, time, startedAt) })}
      />
      <Field label={t('presence.phaseLabel')}>
        <Dropdown
          style={{ minWidth: 0, width: 104 }}
          value={t(`presence.phase.${event.phase}`)}
          selectedOptions={[event.phase]}
          onOptionSelect={(_event, { optionValue }) => change({ phase: phaseSchema.parse(optionValue) })}
        >
          {phaseSchema.options.map((phase) => (
            <Option key={phase} value={phase}>
              {t(`presence.phase.${phase}`)}
            </Option>
          ))}
        </Dropdown>
      </Field>
      <Field label={t('presence.itemLabel')}>
        <Dropdown
          style={{ minWidth: 0, width: 104 }}
          value={item?.number ?? t('presence.noItem')}
          selectedOptions={item ? [item.item.id] : []}
          onOptionSelect={(_event, { optionValue }) =>
            optionValue !== undefined && change({ itemId: optionValue })
          }
        >
          {items.map(({ number, item: { id, title } }) => (
            <Option key={id} value={id} text={number}>
              {`${number}. ${title || t('item.untitled')}`}
            </Option>
          ))}
        </Dropdown>
      </Field>
    </>
  );
}
