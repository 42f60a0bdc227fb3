import { mergeClasses } from '@fluentui/react-components';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { Agenda } from '../../database/agenda.ts';
import type { MeetingPart } from '../../stores/navigation.ts';
import { RowMarks } from './RowMarks.tsx';
import { RowTitleField } from './RowTitleField.tsx';
import { titleOf, type Row } from './rows.ts';
import type { OutlineActs } from './useOutlineActs.ts';
import { partOf } from './useOutlineKeys.ts';
import styles from './Outline.module.css';

interface OutlineRowProps {
  readonly row: Row;
  readonly agenda: Agenda;
  /** Its page is on screen. Tab reaches exactly this row; arrows walk from it. */
  readonly selected: boolean;
  readonly editing: boolean;
  readonly acts: OutlineActs;
  readonly onSelect: (part: MeetingPart) => void;
}

export function OutlineRow({ row, agenda, selected, editing, acts, onSelect }: OutlineRowProps) {
  const line = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (selected) line.current?.scrollIntoView({ block: 'nearest' });
  }, [selected]);
  const select = (): void => {
    if (row.kind !== 'group') onSelect(partOf(row));
  };
  return (
    // Keys are heard by the tree around the rows, once for all of them.
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events
    <div
      ref={line}
      role="treeitem"
      tabIndex={selected ? 0 : -1}
      aria-level={row.kind === 'item' && row.entry.item.groupId !== null ? 2 : 1}
      aria-selected={selected}
      data-row={row.id}
      className={mergeClasses(styles.row, styles[row.kind], selected && styles.selected)}
      onFocus={(event) => event.target === line.current && !selected && select()}
      onClick={select}
      onDoubleClick={() => row.kind !== 'front' && acts.startRenaming(row)}
    >
      {row.kind !== 'front' && row.entry.number !== null && (
        <span className={styles.number}>{row.entry.number}</span>
      )}
      {editing && row.kind !== 'front' ? (
        <RowTitleField row={row} acts={acts} onDone={() => line.current?.focus()} />
      ) : (
        <RowTitle row={row} />
      )}
      {row.kind === 'item' && !editing && <RowMarks item={row.entry.item} agenda={agenda} />}
    </div>
  );
}

function RowTitle({ row }: { readonly row: Row }) {
  const { t } = useTranslation();
  const title = row.kind === 'front' ? t('facts.title') : titleOf(row);
  return (
    <span className={mergeClasses(styles.title, title === '' && styles.untitled)} title={title}>
      {title || t('item.untitled')}
    </span>
  );
}
