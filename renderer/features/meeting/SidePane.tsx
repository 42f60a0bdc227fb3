import { Button, OverlayDrawer } from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import styles from './SidePane.module.css';

interface SidePaneProps {
  /** false: there is no room for it beside the page, so it comes over the page when asked for. */
  readonly docked: boolean;
  readonly open: boolean;
  readonly onClose: () => void;
  readonly side: 'start' | 'end';
  readonly label: string;
  readonly children: ReactNode;
}

/** A pane at the side of the page, or a drawer over it in a narrow window. */
export function SidePane({ docked, open, onClose, side, label, children }: SidePaneProps) {
  const { t } = useTranslation();
  if (docked) return children;
  return (
    <OverlayDrawer
      data-drawer
      open={open}
      position={side}
      className={styles.drawer ?? ''}
      aria-label={label}
      onOpenChange={(_event, data) => !data.open && onClose()}
    >
      <Button
        className={styles.close ?? ''}
        appearance="subtle"
        icon={<DismissRegular />}
        aria-label={t('close')}
        onClick={onClose}
      />
      {children}
    </OverlayDrawer>
  );
}
