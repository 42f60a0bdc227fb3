import {
  Button,
  Menu,
  MenuItem,
  MenuList,
  MenuPopover,
  MenuTrigger,
  Tooltip,
} from '@fluentui/react-components';
import {
  AddRegular,
  ArrowImportRegular,
  BinRecycleRegular,
  FolderAddRegular,
  MoreHorizontalRegular,
} from '@fluentui/react-icons';
import { useTranslation } from 'react-i18next';
import { ActMenuItem } from '../../components/ActMenuItem.tsx';
import { runAct } from '../../stores/acts.ts';
import type { OutlineActs } from './useOutlineActs.ts';
import styles from './Outline.module.css';

interface OutlineHeadProps {
  /** How many items there are. */
  readonly count: number;
  readonly acts: OutlineActs;
  readonly onAdd: () => void;
}

export function OutlineHead({ count, acts, onAdd }: OutlineHeadProps) {
  const { t } = useTranslation();
  return (
    <div className={styles.head}>
      <h2>{t('outline.title')}</h2>
      <span className={styles.count}>{t('outline.count', { count })}</span>
      <Tooltip content={t('outline.add')} relationship="label">
        <Button appearance="subtle" icon={<AddRegular />} onClick={onAdd} />
      </Tooltip>
      <Menu>
        <MenuTrigger disableButtonEnhancement>
          <Button appearance="subtle" icon={<MoreHorizontalRegular />} aria-label={t('outline.more')} />
        </MenuTrigger>
        <MenuPopover>
          <MenuList>
            <MenuItem icon={<FolderAddRegular />} onClick={acts.addGroupLast}>
              {t('outline.addGroup')}
            </MenuItem>
            <ActMenuItem id="fetchItems" icon={<ArrowImportRegular />}>
              {t('fetchItems.act')}
            </ActMenuItem>
            <MenuItem icon={<BinRecycleRegular />} onClick={() => runAct('showBin')}>
              {t('bin.open')}
            </MenuItem>
          </MenuList>
        </MenuPopover>
      </Menu>
    </div>
  );
}
