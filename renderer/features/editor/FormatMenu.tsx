import { Button, Menu, MenuList, MenuPopover, MenuTrigger } from '@fluentui/react-components';
import type { ReactElement, ReactNode } from 'react';

interface FormatMenuProps {
  readonly icon: ReactElement;
  readonly label: string;
  readonly disabled: boolean;
  readonly children: ReactNode;
}

/** A menu of the format row: one small button, and what it offers. */
export function FormatMenu({ icon, label, disabled, children }: FormatMenuProps) {
  return (
    <Menu>
      <MenuTrigger disableButtonEnhancement>
        <Button
          appearance="subtle"
          size="small"
          icon={icon}
          disabled={disabled}
          aria-label={label}
          title={label}
        />
      </MenuTrigger>
      <MenuPopover>
        <MenuList>{children}</MenuList>
      </MenuPopover>
    </Menu>
  );
}
