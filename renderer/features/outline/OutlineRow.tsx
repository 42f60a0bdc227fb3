import { mergeClasses, Tooltip } from '@fluentui/react-components';
import { AttachRegular, LockClosedRegular, WarningRegular } from '@fluentui/react-icons';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { appendicesOf } from '#shared/agenda/partsOfItem.ts';
import type { OutlineItem } from '#shared/agenda/outline.ts';
import type { Agenda } from '../../database/agenda.ts';
import type { MeetingPart } from '../../stores/navigation.ts';
import { RowTitleField } from './RowTitleField.tsx';
import type { Row } from './rows.ts';
import { titleOf, type OutlineActs } from './useOutlineActs.ts';
import styles from './Outline.module.css';

interface OutlineRowProps {
  readonly row: Row;
  readonly agenda: Agenda;
  readonly selected: boolean;
  /** Tab reaches exactly one row; arrows walk from it. */
  readonly focusable: boolean;
  readonly editing: boolean;
  readonly acts: OutlineActs;
  readonly onSelect: (part: MeetingPart) => void;
}

export function OutlineRow({ row, agenda, selected, focusable, editing, acts, onSelect }: OutlineRowProps) {
  const { t } = useTranslation();
  const line = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (selected) line.current?.scrollIntoView({ block: 'nearest' });
  }, [selected]);
  const select = (): void => {
    if (row.kind === 'item') onSelect({ kind: 'item', itemId: row.id });
  };
  const title = titleOf(row) || t('item.untitled');
  return (
    <div
      ref={line}
      role="treeitem"
      tabIndex={focusable ? 0 : -1}
      aria-level={row.kind === 'item' && row.entry.item.groupId !== null ? 2 : 1}
      aria-selected={selected}
      data-row={row.id}
      className={mergeClasses(
        styles.row,
        row.kind === 'group' && styles.group,
        selected && styles.selected,
        titleOf(row) === '' && styles.untitled,
      )}
      onFocus={(event) => event.target === line.current && select()}
      onClick={select}
      onDoubleClick={() => acts.startRenaming(row)}
      onKeyDown={undefined}
    >
      {row.entry.number !== null && <span className={styles.number}>{row.entry.number}</span>}
      {editing ? (
        <RowTitleField row={row} acts={acts} onDone={() => line.current?.focus()} />
      ) : (
        <span className={styles.title} title={title}>
          {title}
        </span>
      )}
      {row.kind === 'item' && !editing && <Marks entry={row.entry} agenda={agenda} />}
    </div>
  );
}

/** What is to be known of an item at a glance: closed, something missing, appendices. Each says so in words. */
function Marks({ entry: { item }, agenda }: { readonly entry: OutlineItem; readonly agenda: Agenda }) {
  const { t } = useTranslation();
  const lacks = agenda.lacks.get(item.id) ?? [];
  const appendices = appendicesOf(item.id, agenda.appendices).length;
  const lackText = lacks.map((lack) => t(`outline.lack.${lack}`)).join(', ');
  return (
    <span className={styles.marks}>
      {item.access === 'closed' && (
        <Tooltip content={t('access.closed')} relationship="label">
          <LockClosedRegular fontSize={16} />
        </Tooltip>
      )}
      {lacks.length > 0 && (
        <Tooltip content={lackText} relationship="label">
          <WarningRegular fontSize={16} className={mergeClasses(styles.warning)} />
        </Tooltip>
      )}
      {appendices > 0 && (
        <Tooltip content={t('appendices.count', { count: appendices })} relationship="label">
          <span className={styles.appendices}>
            <AttachRegular fontSize={16} aria-hidden />
            {appendices}
          </span>
        </Tooltip>
      )}
    </span>
  );
}
