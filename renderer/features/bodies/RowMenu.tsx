import { Button, Menu, MenuItem, MenuList, MenuPopover, MenuTrigger } from '@fluentui/react-components';
import {
  ArrowDownRegular,
  ArrowUpRegular,
  DeleteRegular,
  MoreHorizontalRegular,
} from '@fluentui/react-icons';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

interface RowMenuProps {
  readonly label: string;
  readonly isFirst: boolean;
  readonly isLast: boolean;
  readonly onMove: (direction: -1 | 1) => void;
  readonly onRemove: () => void;
  /** Further acts, between moving and removing. */
  readonly children?: ReactNode;
}

/** What can be done to one row of a list: moved, removed, and what is the row's own. */
export function RowMenu({ label, isFirst, isLast, onMove, onRemove, children }: RowMenuProps) {
  const { t } = useTranslation();
  return (
    <Menu>
      <MenuTrigger disableButtonEnhancement>
        <Button appearance="subtle" icon={<MoreHorizontalRegular />} aria-label={label} />
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          <MenuItem icon={<ArrowUpRegular />} disabled={isFirst} onClick={() => onMove(-1)}>
            {t('moveUp')}
          </MenuItem>
          <MenuItem icon={<ArrowDownRegular />} disabled={isLast} onClick={() => onMove(1)}>
            {t('moveDown')}
          </MenuItem>
          {children}
          <MenuItem icon={<DeleteRegular />} onClick={onRemove}>
            {t('remove')}
          </MenuItem>
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
