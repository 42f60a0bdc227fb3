import {
  Menu,
  MenuItem,
  MenuItemRadio,
  MenuList,
  MenuPopover,
  MenuTrigger,
} from '@fluentui/react-components';
import { PersonSwapRegular } from '@fluentui/react-icons';
import { useTranslation } from 'react-i18next';
import type { Member } from '#shared/model/body.ts';

interface SubstituteMenuProps {
  readonly others: readonly Member[];
  readonly chosenId: string | null;
  readonly onChoose: (memberId: string | null) => void;
}

const NOBODY = 'nobody';

/** Whom a member steps in for. */
export function SubstituteMenu({ others, chosenId, onChoose }: SubstituteMenuProps) {
  const { t } = useTranslation();
  const isThere = others.some(({ id }) => id === chosenId);
  return (
    <Menu
      checkedValues={{ member: [isThere && chosenId !== null ? chosenId : NOBODY] }}
      onCheckedValueChange={(_event, { checkedItems: [id] }) =>
        onChoose(id === undefined || id === NOBODY ? null : id)
      }
    >
      <MenuTrigger disableButtonEnhancement>
        <MenuItem icon={<PersonSwapRegular />}>{t('members.substituteFor')}</MenuItem>
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          <MenuItemRadio name="member" value={NOBODY}>
            {t('members.nobody')}
          </MenuItemRadio>
          {others.map(({ id, name }) => (
            <MenuItemRadio key={id} name="member" value={id}>
              {name || t('members.someone')}
            </MenuItemRadio>
          ))}
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
