import {
  Button,
  Menu,
  MenuItem,
  MenuList,
  MenuPopover,
  MenuTrigger,
  mergeClasses,
  Tooltip,
} from '@fluentui/react-components';
import { AddRegular, FolderAddRegular, MoreHorizontalRegular } from '@fluentui/react-icons';
import { useTranslation } from 'react-i18next';
import type { Agenda } from '../../database/agenda.ts';
import type { MeetingPart } from '../../stores/navigation.ts';
import { OutlineRow } from './OutlineRow.tsx';
import { rowsOf } from './rows.ts';
import { useOutlineActs } from './useOutlineActs.ts';
import { useOutlineKeys } from './useOutlineKeys.ts';
import styles from './Outline.module.css';

interface OutlineProps {
  readonly agenda: Agenda;
  readonly part: MeetingPart;
  readonly onSelect: (part: MeetingPart) => void;
}

/** The agenda as a list that is typed like a list: Enter makes the next item, Alt+arrows move, F2 renames. */
export function Outline({ agenda, part, onSelect }: OutlineProps) {
  const { t } = useTranslation();
  const rows = rowsOf(agenda.outline);
  const acts = useOutlineActs(agenda, onSelect);
  const keys = useOutlineKeys({ rows, part, onSelect, acts });
  return (
    <nav className={styles.outline} aria-label={t('outline.title')} data-pane="outline">
      <div className={styles.head}>
        <h2>{t('outline.title')}</h2>
        <span className={styles.count}>{t('outline.count', { count: agenda.items.length })}</span>
        <Tooltip content={t('outline.add')} relationship="label">
          <Button appearance="subtle" icon={<AddRegular />} onClick={() => acts.addAfter(keys.present)} />
        </Tooltip>
        <Menu>
          <MenuTrigger disableButtonEnhancement>
            <Button appearance="subtle" icon={<MoreHorizontalRegular />} aria-label={t('outline.more')} />
          </MenuTrigger>
          <MenuPopover>
            <MenuList>
              <MenuItem icon={<FolderAddRegular />} onClick={() => acts.addGroupLast()}>
                {t('outline.addGroup')}
              </MenuItem>
            </MenuList>
          </MenuPopover>
        </Menu>
      </div>
      <button
        type="button"
        className={mergeClasses(styles.row, styles.front, part.kind === 'facts' && styles.selected)}
        aria-current={part.kind === 'facts' ? 'true' : undefined}
        onClick={() => onSelect({ kind: 'facts' })}
      >
        {t('facts.title')}
      </button>
      <div
        role="tree"
        tabIndex={-1}
        aria-label={t('outline.items')}
        className={styles.tree}
        onKeyDown={keys.onKeyDown}
      >
        {rows.map((row) => (
          <OutlineRow
            key={row.id}
            row={row}
            agenda={agenda}
            selected={part.kind === 'item' && row.id === part.itemId}
            focusable={row.id === keys.present?.id}
            editing={acts.editingId === row.id}
            acts={acts}
            onSelect={onSelect}
          />
        ))}
        {rows.length === 0 && <p className={styles.empty}>{t('outline.empty')}</p>}
      </div>
    </nav>
  );
}
