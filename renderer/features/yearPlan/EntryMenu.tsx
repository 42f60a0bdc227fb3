import { Button, Menu, MenuItem, MenuList, MenuPopover, MenuTrigger } from '@fluentui/react-components';
import { DeleteRegular, EditRegular, MoreHorizontalRegular } from '@fluentui/react-icons';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

interface EntryMenuProps {
  /** What the entry is called: "Mere om …". */
  readonly name: string;
  readonly onEdit: () => void;
  /** Left out where what there is cannot be removed here. */
  readonly onRemove?: (() => void) | undefined;
  /** Further choices, between editing and removing. */
  readonly children?: ReactNode;
}

/** What can be done to one entry of the year. */
export function EntryMenu({ name, onEdit, onRemove, children }: EntryMenuProps) {
  const { t } = useTranslation();
  return (
    <Menu>
      <MenuTrigger disableButtonEnhancement>
        <Button
          appearance="subtle"
          size="small"
          icon={<MoreHorizontalRegular />}
          aria-label={t('yearPlan.moreAbout', { name })}
        />
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          <MenuItem icon={<EditRegular />} onClick={onEdit}>
            {t('yearPlan.edit')}
          </MenuItem>
          {children}
          {onRemove && (
            <MenuItem icon={<DeleteRegular />} onClick={onRemove}>
              {t('remove')}
            </MenuItem>
          )}
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
