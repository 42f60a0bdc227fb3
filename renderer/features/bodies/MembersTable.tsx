import { Button } from '@fluentui/react-components';
import { AddRegular, DeleteRegular } from '@fluentui/react-icons';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Member } from '#shared/model/body.ts';
import { DraftInput } from '../../components/DraftInput.tsx';
import { RoleDropdown } from '../../components/RoleDropdown.tsx';
import { useUndoToast } from '../../components/toasts.tsx';
import {
  addMember,
  changeMember,
  deleteMember,
  listMembers,
  restoreMember,
  type MemberChanges,
} from '../../database/bodies.ts';
import { useLive } from '../../database/live.ts';
import { save } from '../../stores/saving.ts';
import styles from '../../components/PeopleTable.module.css';

/** The body's members. New meetings start with them as participants. */
export function MembersTable({ bodyId }: { readonly bodyId: string }) {
  const { t } = useTranslation();
  const members = useLive(() => listMembers(bodyId), [bodyId]) ?? [];
  const [addedId, setAddedId] = useState<string | null>(null);
  const add = async (): Promise<void> => {
    await save(async () => {
      setAddedId(await addMember(bodyId, { name: '', organisation: '', role: 'member' }));
    });
  };
  return (
    <section className={styles.section}>
      <h3 className={styles.title}>{t('members.title')}</h3>
      <table className={styles.table} aria-label={t('members.title')}>
        <thead>
          <tr>
            <th>{t('members.name')}</th>
            <th>{t('members.organisation')}</th>
            <th className={styles.role}>{t('members.role')}</th>
            <th className={styles.remove}>
              <span className="visuallyHidden">{t('remove')}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {members.map((member) => (
            <MemberRow key={member.id} member={member} added={member.id === addedId} />
          ))}
        </tbody>
      </table>
      <Button appearance="subtle" icon={<AddRegular />} onClick={() => void add()}>
        {t('members.add')}
      </Button>
    </section>
  );
}

function MemberRow({ member, added }: { readonly member: Member; readonly added: boolean }) {
  const { t } = useTranslation();
  const offerUndo = useUndoToast();
  const change = (changes: MemberChanges): Promise<void> => changeMember(member.id, changes);
  const remove = async (): Promise<void> => {
    if (await save(() => deleteMember(member.id))) {
      offerUndo(t('members.removed', { name: member.name || t('members.someone') }), () =>
        restoreMember(member.id),
      );
    }
  };
  return (
    <tr>
      <td>
        <DraftInput
          aria-label={t('members.name')}
          focused={added}
          stored={member.name}
          store={(name) => change({ name })}
        />
      </td>
      <td>
        <DraftInput
          aria-label={t('members.organisation')}
          stored={member.organisation}
          store={(organisation) => change({ organisation })}
        />
      </td>
      <td>
        <RoleDropdown role={member.role} onChange={(role) => void save(() => change({ role }))} />
      </td>
      <td>
        <Button
          appearance="subtle"
          icon={<DeleteRegular />}
          aria-label={t('members.remove', { name: member.name })}
          onClick={() => void remove()}
        />
      </td>
    </tr>
  );
}
