import { Button, Radio, RadioGroup } from '@fluentui/react-components';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { attendanceStatusSchema, type Attendance } from '#shared/model/attendance.ts';
import { changeParticipant } from '../../../database/attendance.ts';
import { addSubstitute } from '../../../database/presence.ts';
import { save } from '../../../stores/saving.ts';
import type { HeldMeeting } from '../useHeldMeeting.ts';
import { EventLine } from './EventLine.tsx';
import { momentOfItem } from './momentOfItem.ts';
import { NameForm } from './NameForm.tsx';
import styles from './AttendanceDialog.module.css';

interface PersonRowProps {
  readonly held: HeldMeeting;
  readonly person: Attendance;
}

/** One person: whether they came, who took their place, and when they came and went. */
export function PersonRow({ held, person }: PersonRowProps) {
  const { t } = useTranslation();
  const nameId = useId();
  const replaced = held.attendance.find(({ id }) => id === person.substituteForId);
  return (
    <li className={styles.person} data-shows={person.id}>
      <div className={styles.line}>
        <p className={styles.name} id={nameId}>
          {person.name.trim() || t('members.someone')}
          {replaced && (
            <span className={styles.note}>
              {t('members.substituteForName', { name: replaced.name.trim() || t('members.someone') })}
            </span>
          )}
        </p>
        <RadioGroup
          layout="horizontal"
          aria-labelledby={nameId}
          value={person.status}
          onChange={(_event, { value }) =>
            void save(() => changeParticipant(person, { status: attendanceStatusSchema.parse(value) }))
          }
        >
          {(['present', 'apology', 'absent'] as const).map((status) => (
            <Radio key={status} value={status} label={t(`attendance.${status}`)} />
          ))}
        </RadioGroup>
      </div>
      {person.events.map((event, index) => (
        <EventLine key={index} held={held} person={person} event={event} index={index} />
      ))}
      {mayBeReplaced(person) && <Substitute held={held} person={person} />}
    </li>
  );
}

/** Away from the meeting, or from one of its items. */
function mayBeReplaced({ status, events }: Attendance): boolean {
  return status === 'apology' || status === 'absent' || events.length > 0;
}

/** Adds the one who takes the place; in the middle of the meeting they come at the item on the screen. */
function Substitute({ held, person }: PersonRowProps) {
  const { t } = useTranslation();
  const [adding, setAdding] = useState(false);
  const { shown, course } = held;
  const comesNow = held.isGoingOn && shown !== undefined && course.visits.length > 1;
  const arrival = comesNow
    ? { kind: 'arrived' as const, phase: 'before' as const, itemId: shown.item.id, at: momentOfItem(held) }
    : null;
  if (!adding) {
    return (
      <Button appearance="subtle" size="small" onClick={() => setAdding(true)}>
        {t('presence.substitute')}
      </Button>
    );
  }
  return (
    <NameForm
      label={t('presence.substituteName', { name: person.name.trim() || t('members.someone') })}
      onSubmit={(name) => save(() => addSubstitute(person, name, arrival))}
      onDone={() => setAdding(false)}
    />
  );
}
