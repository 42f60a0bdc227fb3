import { Dropdown, Option } from '@fluentui/react-components';
import { useTranslation } from 'react-i18next';
import { attendanceStatusSchema, type Attendance } from '#shared/model/attendance.ts';
import { PeopleTable } from '../../components/PeopleTable.tsx';
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
  return (
    <PeopleTable
      title={t('participants.title')}
      people={people}
      addText={t('participants.add')}
      onAdd={() => addParticipant(meetingId, { name: '', organisation: '', role: 'guest' })}
      onChange={changeParticipant}
      onMove={moveParticipant}
      onRemove={removeParticipant}
      factHeading={t('participants.status')}
      Fact={StatusDropdown}
    />
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
