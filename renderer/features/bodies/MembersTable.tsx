import { useTranslation } from 'react-i18next';
import type { Member } from '#shared/model/body.ts';
import { PeopleTable, type PersonAmong } from '../../components/PeopleTable.tsx';
import { RoleDropdown } from '../../components/RoleDropdown.tsx';
import { addMember, changeMember, deleteMember, listMembers, moveMember } from '../../database/bodies.ts';
import { useLive } from '../../database/live.ts';
import { save } from '../../stores/saving.ts';
import { SubstituteMenu } from './SubstituteMenu.tsx';

/** The body's members. New meetings start with them as participants. */
export function MembersTable({ bodyId }: { readonly bodyId: string }) {
  const { t } = useTranslation();
  const members = useLive(() => listMembers(bodyId), [bodyId]) ?? [];
  return (
    <PeopleTable
      title={t('members.title')}
      people={members}
      addText={t('members.add')}
      onAdd={() => addMember(bodyId, { name: '', organisation: '', role: 'member' })}
      onChange={({ id }, changes) => changeMember(id, changes)}
      onMove={({ id }, direction) => moveMember(id, direction)}
      onRemove={({ id }) => deleteMember(id)}
      factHeading={t('members.role')}
      Fact={MemberRole}
      MenuItems={SubstituteOf}
    />
  );
}

function MemberRole({ person: { id, role } }: { readonly person: Member }) {
  return (
    <RoleDropdown role={role} onChange={(chosen) => void save(() => changeMember(id, { role: chosen }))} />
  );
}

function SubstituteOf({ person, people }: PersonAmong<Member>) {
  const others = people.filter(({ id }) => id !== person.id);
  if (others.length === 0) return null;
  return (
    <SubstituteMenu
      others={others}
      chosenId={person.substituteForId}
      onChoose={(substituteForId) => void save(() => changeMember(person.id, { substituteForId }))}
    />
  );
}
