import { mergeClasses } from '@fluentui/react-components';
import { ChevronDownRegular, ChevronRightRegular } from '@fluentui/react-icons';
import { memo, useEffect, useEffectEvent, useRef, type MouseEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { PlannedTime } from '#shared/agenda/clock.ts';
import type { ReferenceTargets } from '#shared/agenda/references.ts';
import { keyOf } from '#shared/search/meetingTexts.ts';
import { usePlannedStart } from '../../components/usePlannedStart.ts';
import { setFolded } from '../../stores/folding.ts';
import type { MeetingPart } from '../../stores/navigation.ts';
import { makeDraggable } from './dragging.ts';
import { RowMarks } from './RowMarks.tsx';
import { RowTitleField } from './RowTitleField.tsx';
import { partOf, titleOf, type Row } from './rows.ts';
import type { TreePlace } from './treePlaces.ts';
import { takeFocus } from './useFocusOnPresent.ts';
import type { OutlineActs } from './useOutlineActs.ts';
import styles from './Outline.module.css';

interface OutlineRowProps {
  readonly bodyId: string;
  readonly row: Row;
  readonly references: ReferenceTargets;
  /** How far down the list, in CSS pixels. */
  readonly top: number;
  readonly treePlace: TreePlace | undefined;
  readonly plannedStart: PlannedTime | undefined;
  /** How many there are. */
  readonly appendices: number;
  /** Its page is on screen. */
  readonly present: boolean;
  /** Keys and drags work on it. */
  readonly marked: boolean;
  /** Tab reaches exactly this row; arrows walk from it. */
  readonly tabStop: boolean;
  readonly folded: boolean;
  readonly editing: boolean;
  readonly acts: OutlineActs;
  readonly onSelect: (part: MeetingPart) => void;
}

/** One line. Walking past it must not draw the others again: agendas have up to 200 of them. */
export const OutlineRow = memo(function OutlineRow(props: OutlineRowProps) {
  const { row, top, treePlace, present, marked, tabStop, folded, editing, acts, onSelect } = props;
  const line = useRef<HTMLDivElement>(null);
  // When its page opens, and when it was moved.
  const presentTop = present ? top : null;
  useEffect(() => {
    if (presentTop !== null) line.current?.scrollIntoView({ block: 'nearest' });
  }, [presentTop]);
  useDragging(props, line);
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
      aria-posinset={treePlace?.place}
      aria-setsize={treePlace?.count}
      aria-selected={marked}
      aria-expanded={row.kind === 'group' ? !folded : undefined}
      data-row={row.id}
      data-text={row.kind === 'group' ? keyOf({ kind: 'groupTitle', groupId: row.id }) : undefined}
      style={{ top }}
      className={mergeClasses(
        styles.row,
        styles[row.kind],
        marked && styles.selected,
        present && styles.present,
      )}
      onFocus={(event) => event.target === line.current && !present && select()}
      onMouseDown={(event) => markByMouse(event, row, acts)}
      onClick={(event) => {
        if (isMarking(event)) return;
        acts.mark(null);
        select();
      }}
      onDoubleClick={() => row.kind !== 'front' && acts.startRenaming(row)}
    >
      {row.kind === 'group' && <FoldMark folded={folded} onFold={() => setFolded(row.id, !folded)} />}
      {row.kind !== 'front' && row.entry.number !== null && (
        <span className={styles.number}>{row.entry.number}</span>
      )}
      {editing && row.kind !== 'front' ? (
        <RowTitleField row={row} acts={acts} />
      ) : (
        <RowTitle row={row} plannedStart={props.plannedStart} />
      )}
      {row.kind === 'item' && !editing && (
        <RowMarks
          item={row.entry.item}
          bodyId={props.bodyId}
          appendices={props.appendices}
          references={props.references}
        />
      )}
    </div>
  );
});

/** While its title is typed a line stays where it is, so that the mouse can mark words in it. */
function useDragging(
  { row, editing, acts }: OutlineRowProps,
  line: { readonly current: HTMLElement | null },
): void {
  const { t } = useTranslation();
  const { id, kind } = row;
  const preview = useEffectEvent((): string | undefined => {
    const count = acts.marking?.ids.has(id) ? acts.marking.ids.size : 1;
    return count > 1 ? t('outline.dragged', { count }) : undefined;
  });
  useEffect(() => {
    if (!line.current || editing || kind === 'front') return;
    return makeDraggable({
      element: line.current,
      rowId: id,
      preview: () => preview(),
      previewClass: styles.dragged,
    });
  }, [editing, id, kind, line]);
}

function isMarking(event: MouseEvent): boolean {
  return event.ctrlKey || event.metaKey || event.shiftKey;
}

/** Ctrl marks a line beside the others, Shift all lines up to this. The page stays, and so does the focus. */
function markByMouse(event: MouseEvent<HTMLElement>, row: Row, acts: OutlineActs): void {
  if (!isMarking(event) || row.kind === 'front') return;
  event.preventDefault();
  if (event.shiftKey) acts.markTo(row);
  else acts.toggleMark(row);
  takeFocus(event.currentTarget.closest<HTMLElement>('[role="tree"]'));
}

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

function RowTitle({ row, plannedStart }: Pick<OutlineRowProps, 'row' | 'plannedStart'>) {
  const { t } = useTranslation();
  const startText = usePlannedStart();
  const title = row.kind === 'front' ? t('facts.title') : titleOf(row);
  const start = plannedStart && startText(plannedStart);
  return (
    <span
      className={mergeClasses(
        styles.title,
        title === '' && styles.untitled,
        row.kind === 'item' && row.entry.item.withdrawn && styles.withdrawn,
      )}
      title={start ? t('outline.titleAndStart', { title, start }) : title}
    >
      {title || t('item.untitled')}
    </span>
  );
}
