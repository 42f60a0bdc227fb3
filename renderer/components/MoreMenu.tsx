import { Button, Menu, MenuList, MenuPopover, MenuTrigger } from '@fluentui/react-components';
import { MoreHorizontalRegular } from '@fluentui/react-icons';
import type { ReactNode } from 'react';

interface MoreMenuProps {
  /** What a screen reader calls the button: "Mere om …". */
  readonly label: string;
  readonly className?: string | undefined;
  /** -1 where Tab goes past it: in a list whose rows are walked with the arrows. */
  readonly tabIndex?: number;
  /** Which of the choices are made, by the name of the choice. */
  readonly checkedValues?: Record<string, string[]> | undefined;
  /** The menu's items. */
  readonly children: ReactNode;
}

/** What can be done to one of several, behind three dots. */
export function MoreMenu({ label, className, tabIndex = 0, checkedValues, children }: MoreMenuProps) {
  return (
    <Menu {...(checkedValues && { checkedValues })}>
      <MenuTrigger disableButtonEnhancement>
        <Button
          className={className ?? ''}
          tabIndex={tabIndex}
          appearance="subtle"
          size="small"
          icon={<MoreHorizontalRegular />}
          aria-label={label}
        />
      </MenuTrigger>
      <MenuPopover>
        <MenuList>{children}</MenuList>
      </MenuPopover>
    </Menu>
  );
}
