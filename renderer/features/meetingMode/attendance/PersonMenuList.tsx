import { MenuDivider, MenuItem, MenuList } from '@fluentui/react-components';
import { useTranslation } from 'react-i18next';
import type { Movement, Phase } from '#shared/model/attendance.ts';
import { changeParticipant } from '../../../database/attendance.ts';
import { disqualify, noteMovement, qualify } from '../../../database/presence.ts';
import { save } from '../../../stores/saving.ts';
import type { HeldMeeting } from '../useHeldMeeting.ts';
import { momentOfItem } from './momentOfItem.ts';
import type { PersonAtItem } from './peopleAtItem.ts';

interface PersonMenuListProps {
  readonly held: HeldMeeting;
  readonly at: PersonAtItem;
  readonly onCorrect: () => void;
}

/** What can be said of somebody at the item on the screen. Before the meeting: whether they come at all. */
export function PersonMenuList({ held, at, onCorrect }: PersonMenuListProps) {
  const { t } = useTranslation();
  return (
    <MenuList>
      {held.course.state !== 'notBegun' && held.shown && <MovementItems held={held} at={at} />}
      <StatusItems at={at} />
      <MenuDivider />
      <MenuItem onClick={onCorrect}>{t('presence.correct')}</MenuItem>
    </MenuList>
  );
}

/** Coming, going and being disqualified, of those of whom it can be said. */
function MovementItems({ held, at: { person, state } }: Omit<PersonMenuListProps, 'onCorrect'>) {
  const { t } = useTranslation();
  const { shown } = held;
  if (!shown) return null;
  const { number, item } = shown;
  const note = (kind: Movement['kind'], phase: Phase): void =>
    void save(() => noteMovement(person, { kind, phase, itemId: item.id, at: momentOfItem(held) }));
  const left = (phases: readonly Phase[]) =>
    phases.map((phase) => (
      <MenuItem key={phase} onClick={() => note('left', phase)}>
        {t(`presence.left.${phase}`, { number })}
      </MenuItem>
    ));
  switch (state) {
    case 'there':
      return (
        <>
          {left(['during', 'before', 'after'])}
          <MenuItem onClick={() => void save(() => disqualify(person, item.id))}>
            {t('presence.disqualify', { number })}
          </MenuItem>
        </>
      );
    case 'disqualified':
      return (
        <>
          <MenuItem onClick={() => void save(() => qualify(person, item.id))}>
            {t('presence.qualify', { number })}
          </MenuItem>
          {left(['before', 'after'])}
        </>
      );
    case 'away':
    case 'apology':
    case 'absent':
    case 'unknown':
      return (['during', 'before', 'after'] as const).map((phase) => (
        <MenuItem key={phase} onClick={() => note('arrived', phase)}>
          {t(`presence.arrived.${phase}`, { number })}
        </MenuItem>
      ));
  }
}

/** Whether somebody came at all, where nothing else says so. */
function StatusItems({ at: { person, moved } }: Pick<PersonMenuListProps, 'at'>) {
  const { t } = useTranslation();
  if (moved && person.status === 'present') return null;
  const statuses = (['present', 'apology', 'absent'] as const).filter((status) => status !== person.status);
  return statuses.map((status) => (
    <MenuItem key={status} onClick={() => void save(() => changeParticipant(person, { status }))}>
      {t(`presence.mark.${status}`)}
    </MenuItem>
  ));
}
