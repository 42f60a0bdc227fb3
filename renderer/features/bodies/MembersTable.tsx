import { Button } from '@fluentui/react-components';
import { AddRegular } from '@fluentui/react-icons';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Member } from '#shared/model/body.ts';
import { DraftInput } from '../../components/DraftInput.tsx';
import { RoleDropdown } from '../../components/RoleDropdown.tsx';
import { RowMenu } from '../../components/RowMenu.tsx';
import { useUndoToast } from '../../components/toasts.tsx';
import {
  addMember,
  changeMember,
  deleteMember,
  listMembers,
  moveMember,
  type MemberChanges,
} from '../../database/bodies.ts';
import { useLive } from '../../database/live.ts';
import { save } from '../../stores/saving.ts';
import styles from '../../components/PeopleTable.module.css';
import { SubstituteMenu } from './SubstituteMenu.tsx';

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
              <span className="visuallyHidden">{t('more')}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {members.map((member) => (
            <MemberRow key={member.id} member={member} members={members} added={member.id === addedId} />
          ))}
        </tbody>
      </table>
      <Button appearance="subtle" icon={<AddRegular />} onClick={() => void add()}>
        {t('members.add')}
      </Button>
    </section>
  );
}

interface MemberRowProps {
  readonly member: Member;
  readonly members: readonly Member[];
  readonly added: boolean;
}

function MemberRow({ member, members, added }: MemberRowProps) {
  const { t } = useTranslation();
  const change = (changes: MemberChanges): Promise<void> => changeMember(member.id, changes);
  const substituted = members.find(({ id }) => id === member.substituteForId);
  return (
    <tr data-shows={member.id}>
      <td>
        <DraftInput
          aria-label={t('members.name')}
          focused={added}
          stored={member.name}
          store={(name) => change({ name })}
        />
        {substituted && (
          <p className={styles.note}>
            {t('members.substituteForName', { name: substituted.name || t('members.someone') })}
          </p>
        )}
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
        <MemberMenu member={member} members={members} />
      </td>
    </tr>
  );
}

function MemberMenu({ member, members }: Omit<MemberRowProps, 'added'>) {
  const { t } = useTranslation();
  const offerUndo = useUndoToast();
  const name = member.name || t('members.someone');
  const others = members.filter(({ id }) => id !== member.id);
  const remove = async (): Promise<void> => {
    if (await save(() => deleteMember(member.id))) {
      offerUndo(t('members.removed', { name }));
    }
  };
  return (
    <RowMenu
      label={t('members.more', { name })}
      isFirst={members[0]?.id === member.id}
      isLast={members.at(-1)?.id === member.id}
      onMove={(direction) => moveMember(member.id, direction)}
      removeLabel={t('remove')}
      onRemove={() => void remove()}
    >
      {others.length > 0 && (
        <SubstituteMenu
          others={others}
          chosenId={member.substituteForId}
          onChoose={(substituteForId) => void save(() => changeMember(member.id, { substituteForId }))}
        />
      )}
    </RowMenu>
  );
}
