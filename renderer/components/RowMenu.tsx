import { MenuItem } from '@fluentui/react-components';
import { ArrowDownRegular, ArrowUpRegular, DeleteRegular } from '@fluentui/react-icons';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { MoreMenu } from './MoreMenu.tsx';
import { save } from '../stores/saving.ts';

interface RowMenuProps {
  /** What a screen reader calls the button: "Mere om …". */
  readonly label: string;
  readonly className?: string | undefined;
  /** -1 where Tab goes past it: in a list whose rows are walked with the arrows. */
  readonly tabIndex?: number;
  readonly isFirst: boolean;
  readonly isLast: boolean;
  readonly onMove: (direction: -1 | 1) => Promise<unknown>;
  readonly removeLabel: string;
  readonly onRemove: () => void;
  /** Which of the further choices are made, by the name of the choice. */
  readonly checkedValues?: Record<string, string[]>;
  /** Further choices, between moving and removing. */
  readonly children?: ReactNode;
}

/** What can be done to one of several in an order: move it up or down, remove it, and what its kind adds. */
export function RowMenu({
  label,
  className,
  tabIndex = 0,
  isFirst,
  isLast,
  onMove,
  removeLabel,
  onRemove,
  checkedValues,
  children,
}: RowMenuProps) {
  const { t } = useTranslation();
  return (
    <MoreMenu label={label} className={className} tabIndex={tabIndex} checkedValues={checkedValues}>
      <MenuItem icon={<ArrowUpRegular />} disabled={isFirst} onClick={() => void save(() => onMove(-1))}>
        {t('moveUp')}
      </MenuItem>
      <MenuItem icon={<ArrowDownRegular />} disabled={isLast} onClick={() => void save(() => onMove(1))}>
        {t('moveDown')}
      </MenuItem>
      {children}
      <MenuItem icon={<DeleteRegular />} onClick={onRemove}>
        {removeLabel}
      </MenuItem>
    </MoreMenu>
  );
}
