import { mergeClasses } from '@fluentui/react-components';
import { ChevronDownRegular, ChevronRightRegular } from '@fluentui/react-icons';
import { memo, useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { Lack } from '#shared/checks/readiness.ts';
import { keyOf } from '#shared/search/meetingTexts.ts';
import { setFolded } from '../../stores/folding.ts';
import type { MeetingPart } from '../../stores/navigation.ts';
import { RowMarks } from './RowMarks.tsx';
import { RowTitleField } from './RowTitleField.tsx';
import { titleOf, type Row } from './rows.ts';
import type { OutlineActs } from './useOutlineActs.ts';
import { partOf } from './useOutlineKeys.ts';
import styles from './Outline.module.css';

interface OutlineRowProps {
  readonly row: Row;
  readonly lacks: readonly Lack[];
  /** How many there are. */
  readonly appendices: number;
  /** Its page is on screen. */
  readonly selected: boolean;
  /** Tab reaches exactly this row; arrows walk from it. */
  readonly tabStop: boolean;
  readonly folded: boolean;
  readonly editing: boolean;
  readonly acts: OutlineActs;
  readonly onSelect: (part: MeetingPart) => void;
}

/** One line. Walking past it must not draw the others again: agendas have up to 200 of them. */
export const OutlineRow = memo(function OutlineRow(props: OutlineRowProps) {
  const { row, lacks, appendices, selected, tabStop, folded, editing, acts, onSelect } = props;
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
      tabIndex={tabStop ? 0 : -1}
      aria-level={row.kind === 'item' && row.entry.item.groupId !== null ? 2 : 1}
      aria-selected={selected}
      aria-expanded={row.kind === 'group' ? !folded : undefined}
      data-row={row.id}
      data-text={row.kind === 'group' ? keyOf({ kind: 'groupTitle', groupId: row.id }) : undefined}
      className={mergeClasses(styles.row, styles[row.kind], selected && styles.selected)}
      onFocus={(event) => event.target === line.current && !selected && select()}
      onClick={select}
      onDoubleClick={() => row.kind !== 'front' && acts.startRenaming(row)}
    >
      {row.kind === 'group' && <FoldMark folded={folded} onFold={() => setFolded(row.id, !folded)} />}
      {row.kind !== 'front' && row.entry.number !== null && (
        <span className={styles.number}>{row.entry.number}</span>
      )}
      {editing && row.kind !== 'front' ? (
        <RowTitleField row={row} acts={acts} onDone={() => line.current?.focus()} />
      ) : (
        <RowTitle row={row} />
      )}
      {row.kind === 'item' && !editing && (
        <RowMarks access={row.entry.item.access} lacks={lacks} appendices={appendices} />
      )}
    </div>
  );
});

/** For the mouse. With the keyboard, and in speech, the line itself folds. */
function FoldMark({ folded, onFold }: { readonly folded: boolean; readonly onFold: () => void }) {
  const Chevron = folded ? ChevronRightRegular : ChevronDownRegular;
  return (
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/no-static-element-interactions
    <span
      className={styles.fold}
      aria-hidden
      onClick={onFold}
      onDoubleClick={(event) => event.stopPropagation()}
    >
      <Chevron fontSize={12} />
    </span>
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
