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
  FolderAddRegular,
  MoreHorizontalRegular,
} from '@fluentui/react-icons';
import { useMemo, useRef, type ClipboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { appendicesOf } from '#shared/agenda/partsOfItem.ts';
import { titlesFromText } from '#shared/agenda/titlesFromText.ts';
import type { Lack } from '#shared/checks/readiness.ts';
import { ActMenuItem } from '../../components/ActMenuItem.tsx';
import type { Agenda } from '../../database/agenda.ts';
import { useFolding } from '../../stores/folding.ts';
import type { MeetingPart } from '../../stores/navigation.ts';
import { OutlineRow } from './OutlineRow.tsx';
import { FRONT_ID, groupIdOf, rowsOf, type Row } from './rows.ts';
import { useFocusOnPresent } from './useFocusOnPresent.ts';
import { useOutlineActs, type OutlineActs } from './useOutlineActs.ts';
import { rowIdOf, useOutlineKeys } from './useOutlineKeys.ts';
import { useUnfolding } from './useUnfolding.ts';
import styles from './Outline.module.css';

interface OutlineProps {
  readonly agenda: Agenda;
  readonly part: MeetingPart;
  readonly onSelect: (part: MeetingPart) => void;
}

/** The agenda as a list that is typed like a list: Enter makes the next item, Alt+arrows move, F2 renames. */
export function Outline({ agenda, part, onSelect }: OutlineProps) {
  const { t } = useTranslation();
  const folded = useFolding((state) => state.folded);
  const allRows = useMemo(() => rowsOf(agenda.outline), [agenda.outline]);
  const rows = useMemo(() => rowsOf(agenda.outline, folded), [agenda.outline, folded]);
  const pages = allRows.filter((row) => row.kind !== 'group');
  const present = pages.find((row) => row.id === (part.kind === 'item' ? part.itemId : FRONT_ID));
  const acts = useOutlineActs(agenda, onSelect);
  const onKeyDown = useOutlineKeys({ rows, pages, present, onSelect, acts });
  const onPaste = (event: ClipboardEvent): void => {
    const row = rows.find(({ id }) => id === rowIdOf(event.target));
    const titles = titlesFromText(event.clipboardData.getData('text/plain'));
    if (row && titles.length > 0) acts.addTitles(row, titles);
  };
  const tree = useRef<HTMLDivElement>(null);
  useUnfolding(present);
  useFocusOnPresent(tree, acts.awaited, allRows);
  const tabStop = rows.find((row) => row.id === present?.id) ?? groupOf(present, rows);
  return (
    <nav className={styles.outline} aria-label={t('outline.title')} data-pane="outline">
      <OutlineHead count={agenda.items.length} acts={acts} onAdd={() => present && acts.addAfter(present)} />
      <div
        ref={tree}
        role="tree"
        tabIndex={-1}
        aria-label={t('outline.items')}
        data-tabster={TAB_IS_OURS}
        className={styles.tree}
        onKeyDown={onKeyDown}
        onPaste={onPaste}
      >
        {rows.map((row) => (
          <OutlineRow
            key={row.id}
            row={row}
            lacks={agenda.lacks.get(row.id) ?? noLacks}
            appendices={row.kind === 'item' ? appendicesOf(row.id, agenda.appendices).length : 0}
            selected={row.id === present?.id}
            tabStop={row === tabStop}
            folded={folded.has(row.id)}
            editing={acts.editingId === row.id}
            acts={acts}
            onSelect={onSelect}
          />
        ))}
        {agenda.items.length === 0 && <p className={styles.empty}>{t('outline.empty')}</p>}
      </div>
      <output className={styles.says}>{acts.stays && t(`outline.stays.${acts.stays}`)}</output>
    </nav>
  );
}

/** Fluent's focus manager takes Tab before the tree hears it; here Tab moves the line, or does what it does everywhere. */
const TAB_IS_OURS = JSON.stringify({ focusable: { ignoreKeydown: { Tab: true } } });

const noLacks: readonly Lack[] = [];

/** The line of the folded group that hides a row. */
function groupOf(row: Row | undefined, rows: readonly Row[]): Row | undefined {
  return row && rows.find(({ id }) => id === groupIdOf(row));
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
            <ActMenuItem id="fetchItems" icon={<ArrowImportRegular />}>
              {t('fetchItems.act')}
            </ActMenuItem>
          </MenuList>
        </MenuPopover>
      </Menu>
    </div>
  );
}
