import { Button } from '@fluentui/react-components';
import { PanelLeftRegular, PanelRightRegular } from '@fluentui/react-icons';
import type { ReactNode } from 'react';

interface DrawerButtonProps {
  readonly side: 'start' | 'end';
  readonly onOpen: () => void;
  readonly children: ReactNode;
}

/** Opens a side pane that has no room beside the page. */
export function DrawerButton({ side, onOpen, children }: DrawerButtonProps) {
  const icon = side === 'start' ? <PanelLeftRegular /> : <PanelRightRegular />;
  return (
    <Button appearance="subtle" size="small" icon={icon} onClick={onOpen}>
      {children}
    </Button>
  );
}
