import { useEffect, useEffectEvent, useMemo, useRef, type ClipboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { titlesFromText } from '#shared/agenda/titlesFromText.ts';
import type { Agenda } from '../../database/agenda.ts';
import { useFinding } from '../../stores/finding.ts';
import { useFolding } from '../../stores/folding.ts';
import type { MeetingPart } from '../../stores/navigation.ts';
import { DropLine } from './DropLine.tsx';
import { OutlineHead } from './OutlineHead.tsx';
import { OutlineRows } from './OutlineRows.tsx';
import { OutlineSpeech } from './OutlineSpeech.tsx';
import { FRONT_ID, groupIdOf, rowsOf, type Row } from './rows.ts';
import { useDropping } from './useDropping.ts';
import { useFocusOnPresent } from './useFocusOnPresent.ts';
import { useOutlineActs, type OutlineActs } from './useOutlineActs.ts';
import { rowIdOf, useOutlineKeys } from './useOutlineKeys.ts';
import { useUnfolding } from './useUnfolding.ts';
import { useVirtualRows } from './useVirtualRows.ts';
import styles from './Outline.module.css';

interface OutlineProps {
  readonly agenda: Agenda;
  readonly part: MeetingPart;
  /** What the list is opened for, in a window that has no room for it otherwise. */
  readonly beginning?: 'newItem' | 'newGroup' | undefined;
  readonly onSelect: (part: MeetingPart) => void;
}

/** The agenda as a list that is typed like a list: Enter makes the next item, Alt+arrows move, F2 renames. */
export function Outline({ agenda, part, beginning, onSelect }: OutlineProps) {
  const { t } = useTranslation();
  const tree = useRef<HTMLDivElement>(null);
  const folded = useFolding((state) => state.folded);
  const allRows = useMemo(() => rowsOf(agenda.outline), [agenda.outline]);
  const rows = useMemo(() => rowsOf(agenda.outline, folded), [agenda.outline, folded]);
  const presentId = part.kind === 'item' ? part.itemId : FRONT_ID;
  const present = allRows.find((row) => row.id === presentId);
  const tabStop = rows.find((row) => row.id === present?.id) ?? groupOf(present, rows);
  const acts = useOutlineActs(agenda, presentId, onSelect);
  const foundId = useFinding(({ current }) => current?.place.kind === 'groupTitle' && current.place.groupId);
  const pinned = useMemo(
    () =>
      new Set([tabStop?.id, acts.editingId, acts.wantedId, foundId].filter((id) => typeof id === 'string')),
    [acts.editingId, acts.wantedId, foundId, tabStop],
  );
  const { lines, height, perPage } = useVirtualRows(tree, rows, pinned);
  const onKeyDown = useOutlineKeys({ tree, rows, present, perPage, acts });
  const gap = useDropping({ tree, agenda, rows, acts });
  useBeginning(beginning, present, acts);
  useUnfolding(present);
  useFocusOnPresent(tree, acts, allRows);
  const onPaste = (event: ClipboardEvent): void => {
    const row = rows.find(({ id }) => id === rowIdOf(event.target));
    const titles = titlesFromText(event.clipboardData.getData('text/plain'));
    if (row && titles.length > 0) acts.addTitles(row, titles);
  };
  return (
    <nav className={styles.outline} aria-label={t('outline.title')} data-pane="outline">
      <OutlineHead count={agenda.items.length} acts={acts} onAdd={() => present && acts.addAfter(present)} />
      <div
        ref={tree}
        role="tree"
        tabIndex={-1}
        aria-label={t('outline.items')}
        aria-multiselectable
        data-tabster={TAB_IS_OURS}
        className={styles.tree}
        onKeyDown={onKeyDown}
        onPaste={onPaste}
      >
        <div role="none" className={styles.lines} style={{ height }}>
          <OutlineRows {...{ agenda, rows, lines, folded, presentId, acts, onSelect }} tabStop={tabStop} />
          {gap && <DropLine gap={gap} />}
        </div>
        {agenda.items.length === 0 && <p className={styles.empty}>{t('outline.empty')}</p>}
      </div>
      <OutlineSpeech acts={acts} agenda={agenda} />
    </nav>
  );
}

function useBeginning(
  beginning: OutlineProps['beginning'],
  present: Row | undefined,
  acts: OutlineActs,
): void {
  const begin = useEffectEvent((): void => {
    if (beginning === 'newGroup') acts.addGroupLast();
    else if (beginning === 'newItem' && present) acts.addAfter(present);
  });
  useEffect(() => begin(), []);
}

/** Fluent's focus manager takes Tab before the tree hears it; here Tab moves the line, or does what it does everywhere. */
const TAB_IS_OURS = JSON.stringify({ focusable: { ignoreKeydown: { Tab: true } } });

/** The line of the folded group that hides a row. */
function groupOf(row: Row | undefined, rows: readonly Row[]): Row | undefined {
  return row && rows.find(({ id }) => id === groupIdOf(row));
}
