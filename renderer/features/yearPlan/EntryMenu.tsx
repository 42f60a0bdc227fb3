import { MenuItem } from '@fluentui/react-components';
import { DeleteRegular, EditRegular } from '@fluentui/react-icons';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { MoreMenu } from '../../components/MoreMenu.tsx';

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
    <MoreMenu label={t('yearPlan.moreAbout', { name })}>
      <MenuItem icon={<EditRegular />} onClick={onEdit}>
        {t('yearPlan.edit')}
      </MenuItem>
      {children}
      {onRemove && (
        <MenuItem icon={<DeleteRegular />} onClick={onRemove}>
          {t('remove')}
        </MenuItem>
      )}
    </MoreMenu>
  );
}
