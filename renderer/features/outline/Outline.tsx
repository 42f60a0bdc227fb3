import {
  Button,
  Menu,
  MenuItem,
  MenuList,
  MenuPopover,
  MenuTrigger,
  Tooltip,
} from '@fluentui/react-components';
import { AddRegular, FolderAddRegular, MoreHorizontalRegular } from '@fluentui/react-icons';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { Agenda } from '../../database/agenda.ts';
import type { MeetingPart } from '../../stores/navigation.ts';
import { OutlineRow } from './OutlineRow.tsx';
import { FRONT_ID, rowsOf } from './rows.ts';
import { useOutlineActs, type OutlineActs } from './useOutlineActs.ts';
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
  const present = rows.find((row) => row.id === (part.kind === 'item' ? part.itemId : FRONT_ID));
  const acts = useOutlineActs(agenda, onSelect);
  const onKeyDown = useOutlineKeys({ rows, present, onSelect, acts });
  const tree = useRef<HTMLDivElement>(null);
  useEffect(() => takeFocus(tree.current), []);
  const hasLeft = acts.leavingId !== null && !rows.some((row) => row.id === acts.leavingId);
  useEffect(() => {
    if (hasLeft) takeFocus(tree.current);
  }, [hasLeft]);
  return (
    <nav className={styles.outline} aria-label={t('outline.title')} data-pane="outline">
      <OutlineHead count={agenda.items.length} acts={acts} onAdd={() => present && acts.addAfter(present)} />
      <div
        ref={tree}
        role="tree"
        tabIndex={-1}
        aria-label={t('outline.items')}
        className={styles.tree}
        onKeyDown={onKeyDown}
      >
        {rows.map((row) => (
          <OutlineRow
            key={row.id}
            row={row}
            agenda={agenda}
            selected={row === present}
            editing={acts.editingId === row.id}
            acts={acts}
            onSelect={onSelect}
          />
        ))}
        {agenda.items.length === 0 && <p className={styles.empty}>{t('outline.empty')}</p>}
      </div>
    </nav>
  );
}

interface OutlineHeadProps {
  readonly count: number;
  readonly acts: OutlineActs;
  readonly onAdd: () => void;
}

function OutlineHead({ count, acts, onAdd }: OutlineHeadProps) {
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
          </MenuList>
        </MenuPopover>
      </Menu>
    </div>
  );
}

/** Puts the focus on the line whose page is on screen: when a meeting is opened, and when the focused line goes. */
function takeFocus(tree: HTMLElement | null): void {
  tree?.querySelector<HTMLElement>('[aria-selected="true"]')?.focus();
}
