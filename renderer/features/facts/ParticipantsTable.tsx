import { Button, Dropdown, Option } from '@fluentui/react-components';
import { AddRegular } from '@fluentui/react-icons';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { attendanceStatusSchema, type Attendance } from '#shared/model/attendance.ts';
import { DraftInput } from '../../components/DraftInput.tsx';
import { RowMenu } from '../../components/RowMenu.tsx';
import styles from '../../components/PeopleTable.module.css';
import { useUndoToast } from '../../components/toasts.tsx';
import {
  addParticipant,
  changeParticipant,
  listAttendance,
  moveParticipant,
  removeParticipant,
} from '../../database/attendance.ts';
import { useLive } from '../../database/live.ts';
import { save } from '../../stores/saving.ts';

/** Who is asked to the meeting and who has sent apologies. */
export function ParticipantsTable({ meetingId }: { readonly meetingId: string }) {
  const { t } = useTranslation();
  const people = useLive(() => listAttendance(meetingId), [meetingId]) ?? [];
  const [addedId, setAddedId] = useState<string | null>(null);
  const add = (): void =>
    void save(async () => {
      setAddedId(await addParticipant(meetingId, { name: '', organisation: '', role: 'guest' }));
    });
  return (
    <section className={styles.section}>
      <h3 className={styles.title}>{t('participants.title')}</h3>
      <table className={styles.table} aria-label={t('participants.title')}>
        <thead>
          <tr>
            <th>{t('members.name')}</th>
            <th>{t('members.organisation')}</th>
            <th className={styles.status}>{t('participants.status')}</th>
            <th className={styles.remove}>
              <span className="visuallyHidden">{t('more')}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {people.map((person, index) => (
            <ParticipantRow
              key={person.id}
              person={person}
              added={person.id === addedId}
              isFirst={index === 0}
              isLast={index === people.length - 1}
            />
          ))}
        </tbody>
      </table>
      <Button appearance="subtle" icon={<AddRegular />} onClick={add}>
        {t('participants.add')}
      </Button>
    </section>
  );
}

interface ParticipantRowProps {
  readonly person: Attendance;
  readonly added: boolean;
  readonly isFirst: boolean;
  readonly isLast: boolean;
}

function ParticipantRow({ person, added, isFirst, isLast }: ParticipantRowProps) {
  const { t } = useTranslation();
  return (
    <tr data-shows={person.id}>
      <td>
        <DraftInput
          aria-label={t('members.name')}
          focused={added}
          stored={person.name}
          store={(name) => changeParticipant(person, { name })}
        />
      </td>
      <td>
        <DraftInput
          aria-label={t('members.organisation')}
          stored={person.organisation}
          store={(organisation) => changeParticipant(person, { organisation })}
        />
      </td>
      <td>
        <StatusDropdown person={person} />
      </td>
      <td>
        <ParticipantMenu person={person} isFirst={isFirst} isLast={isLast} />
      </td>
    </tr>
  );
}

function StatusDropdown({ person }: { readonly person: Attendance }) {
  const { t } = useTranslation();
  return (
    <Dropdown
      aria-label={t('participants.status')}
      style={{ minWidth: 0, width: '100%' }}
      value={t(`attendance.${person.status}`)}
      selectedOptions={[person.status]}
      onOptionSelect={(_event, { optionValue }) =>
        void save(() => changeParticipant(person, { status: attendanceStatusSchema.parse(optionValue) }))
      }
    >
      {attendanceStatusSchema.options.map((status) => (
        <Option key={status} value={status}>
          {t(`attendance.${status}`)}
        </Option>
      ))}
    </Dropdown>
  );
}

function ParticipantMenu({ person, isFirst, isLast }: Omit<ParticipantRowProps, 'added'>) {
  const { t } = useTranslation();
  const offerUndo = useUndoToast();
  const remove = async (): Promise<void> => {
    if (await save(() => removeParticipant(person))) {
      offerUndo(t('members.removed', { name: person.name || t('members.someone') }));
    }
  };
  return (
    <RowMenu
      label={t('participants.more', { name: person.name })}
      isFirst={isFirst}
      isLast={isLast}
      onMove={(direction) => moveParticipant(person, direction)}
      removeLabel={t('remove')}
      onRemove={() => void remove()}
    />
  );
}
