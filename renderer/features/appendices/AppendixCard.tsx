import {
  Button,
  Menu,
  MenuItem,
  MenuItemCheckbox,
  MenuList,
  MenuPopover,
  MenuTrigger,
} from '@fluentui/react-components';
import {
  ArrowDownRegular,
  ArrowUpRegular,
  DeleteRegular,
  DocumentRegular,
  LockClosedRegular,
  MoreHorizontalRegular,
} from '@fluentui/react-icons';
import { useTranslation } from 'react-i18next';
import type { Appendix } from '#shared/model/appendix.ts';
import { GrowingText } from '../../components/GrowingText.tsx';
import { useUndoToast } from '../../components/toasts.tsx';
import { changeAppendix, deleteAppendix, moveAppendix, restoreAppendix } from '../../database/appendices.ts';
import { save } from '../../stores/saving.ts';
import styles from './AppendixPanel.module.css';

interface AppendixCardProps {
  readonly appendix: Appendix;
  /** undefined where the body's appendices carry titles only. */
  readonly number: number | undefined;
  readonly isFirst: boolean;
  readonly isLast: boolean;
}

export function AppendixCard({ appendix, number, isFirst, isLast }: AppendixCardProps) {
  const { t } = useTranslation();
  return (
    <li className={styles.card}>
      <DocumentRegular fontSize={20} aria-hidden />
      <div className={styles.text}>
        {number !== undefined && <span className={styles.number}>{t('appendices.number', { number })}</span>}
        <GrowingText
          label={t('appendices.titleOf')}
          stored={appendix.title}
          store={(title) => changeAppendix(appendix, { title })}
        />
        {appendix.access === 'closed' && (
          <span className={styles.closed}>
            <LockClosedRegular fontSize={14} aria-hidden />
            {t('access.closed')}
          </span>
        )}
      </div>
      <CardMenu appendix={appendix} isFirst={isFirst} isLast={isLast} />
    </li>
  );
}

function CardMenu({ appendix, isFirst, isLast }: Omit<AppendixCardProps, 'number'>) {
  const { t } = useTranslation();
  const offerUndo = useUndoToast();
  const closed = appendix.access === 'closed';
  const remove = async (): Promise<void> => {
    if (await save(() => deleteAppendix(appendix))) {
      offerUndo(t('appendices.deleted', { title: appendix.title }), () => restoreAppendix(appendix));
    }
  };
  return (
    <Menu
      checkedValues={{ access: closed ? ['closed'] : [] }}
      onCheckedValueChange={() =>
        void save(() => changeAppendix(appendix, { access: closed ? 'open' : 'closed' }))
      }
    >
      <MenuTrigger disableButtonEnhancement>
        <Button
          appearance="subtle"
          size="small"
          icon={<MoreHorizontalRegular />}
          aria-label={t('appendices.more', { title: appendix.title })}
        />
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          <MenuItem
            icon={<ArrowUpRegular />}
            disabled={isFirst}
            onClick={() => void save(() => moveAppendix(appendix, -1))}
          >
            {t('moveUp')}
          </MenuItem>
          <MenuItem
            icon={<ArrowDownRegular />}
            disabled={isLast}
            onClick={() => void save(() => moveAppendix(appendix, 1))}
          >
            {t('moveDown')}
          </MenuItem>
          <MenuItemCheckbox name="access" value="closed">
            {t('access.closed')}
          </MenuItemCheckbox>
          <MenuItem icon={<DeleteRegular />} onClick={() => void remove()}>
            {t('delete')}
          </MenuItem>
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
