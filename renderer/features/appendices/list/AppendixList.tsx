import { mergeClasses } from '@fluentui/react-components';
import { useRef, useState, type MouseEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { Appendix } from '#shared/model/appendix.ts';
import pane from '../../../components/listPane.module.css';
import type { Agenda } from '../../../database/agenda.ts';
import { moveAppendices, moveAppendicesTo } from '../../../database/appendices.ts';
import { useReading } from '../../../stores/reading.ts';
import { save } from '../../../stores/saving.ts';
import { ComingFiles } from '../intake/ComingFiles.tsx';
import type { AppendixActs } from '../useAppendixActs.tsx';
import { AppendixRow, type RowActs } from './AppendixRow.tsx';
import { ListHead } from './ListHead.tsx';
import {
  groupByItem,
  isOwnPlace,
  placeWithout,
  type AppendixPlace,
  type ItemWithAppendices,
} from './places.ts';
import { useFocusOnArrival } from './useFocusOnArrival.ts';
import { useKeptRow } from './useKeptRow.ts';
import { useMarkedRows } from './useMarkedRows.ts';
import { useMovingByMouse } from './useMovingByMouse.ts';
import { useRowKeys } from './useRowKeys.ts';
import styles from './AppendixList.module.css';

interface AppendixListProps {
  readonly agenda: Agenda;
  readonly acts: AppendixActs;
  readonly shownId: string | null;
  readonly onShow: (appendix: Appendix) => void;
  /** The item that files are held over; null: none are, or over none. */
  readonly overItemId: string | undefined;
  /** Every item is shown, also those without appendices: something is being dragged. */
  readonly showsAll: boolean;
  readonly isLocked: boolean;
  /** Digests of the files that are not on this computer. */
  readonly missing: ReadonlySet<string>;
}

/** Every appendix of the meeting under the item that it belongs to. */
export function AppendixList({
  agenda,
  acts,
  shownId,
  onShow,
  isLocked,
  missing,
  ...over
}: AppendixListProps) {
  const { t } = useTranslation();
  const list = useRef<HTMLElement>(null);
  const [renamedId, setRenamedId] = useState<string | null>(null);
  const groups = groupByItem(agenda.items, agenda.appendices);
  const appendices = groups.flatMap((group) => group.appendices);
  const itemIds = agenda.items.map(({ item }) => item.id);
  const marked = useMarkedRows(appendices, shownId);
  const moveTo = async (appendix: Appendix, place: AppendixPlace): Promise<void> => {
    const moved = marked.workedOn(appendix);
    if (moved.length === 1 && isOwnPlace(groups, appendix, place)) return;
    const { itemId, beforeId } = placeWithout(groups, place, moved);
    await save(() => moveAppendicesTo(moved, itemId, beforeId));
  };
  const rowActs: RowActs = {
    ...acts,
    show: onShow,
    rename: setRenamedId,
    move: (moved, step) => save(() => moveAppendices(moved, step, itemIds)),
  };
  const gap = useMovingByMouse({
    list,
    groups,
    onMoved: (id, place) => {
      const moved = appendices.find((appendix) => appendix.id === id);
      if (moved) void moveTo(moved, place);
    },
  });
  const onKeyDown = useRowKeys({ appendices, acts: rowActs, marked, isLocked });
  const onFocus = useKeptRow(list, [agenda, renamedId]);
  const isReading = useReading(({ visit }) => visit !== null);
  useFocusOnArrival(list, isReading);
  const stop = appendices.find(({ id }) => id === shownId) ?? appendices[0];
  const rowOf = (appendix: Appendix) => (
    <AppendixRow
      key={appendix.id}
      appendix={appendix}
      acts={rowActs}
      number={agenda.appendixNumbers.get(appendix.id)}
      isShown={appendix.id === shownId}
      isMarked={marked.marking && marked.marking.ids.has(appendix.id)}
      together={marked.workedOn(appendix)}
      onMark={(how) => marked.markBy(appendix, how)}
      isStop={appendix === stop}
      isFirst={appendix === appendices[0] && appendix.itemId === itemIds[0]}
      isLast={appendix === appendices.at(-1) && appendix.itemId === itemIds.at(-1)}
      isLocked={isLocked}
      isMissing={appendix.source?.kind === 'file' && missing.has(appendix.source.sha256)}
      isRenamed={appendix.id === renamedId}
      gap={gapAt(appendix, gap, groups)}
    />
  );
  const showsAll = over.showsAll || gap !== null;
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- Its rows' buttons hear the keys.
    <nav
      ref={list}
      className={mergeClasses(pane.pane, styles.list)}
      aria-label={t('appendices.list')}
      data-pane="outline"
      onKeyDown={onKeyDown}
      onFocus={onFocus}
      onContextMenu={openRowMenu}
    >
      <ListHead appendices={appendices} markedCount={marked.marking?.ids.size ?? 0} isLocked={isLocked} />
      <ComingFiles itemIds={itemIds} />
      {appendices.length === 0 && !showsAll && <p className={styles.empty}>{t('appendices.none')}</p>}
      <div className={pane.rows}>
        {groups
          .filter((group) => showsAll || group.appendices.length > 0)
          .map(({ entry: { item, number }, appendices: ofItem }) => (
            <section
              key={item.id}
              className={mergeClasses(styles.group, item.id === over.overItemId && styles.over)}
              data-item={item.id}
            >
              <h3
                className={mergeClasses(
                  pane.group,
                  styles.heading,
                  gap?.itemId === item.id && ofItem.length === 0 && styles.gapBelow,
                )}
              >
                {t('appendices.itemHeading', { number, title: item.title.trim() || t('item.untitled') })}
              </h3>
              <ul>{ofItem.map(rowOf)}</ul>
            </section>
          ))}
      </div>
    </nav>
  );
}

/** Shift+F10, the menu key and the right button show what the three dots show. */
function openRowMenu(event: MouseEvent): void {
  if (!(event.target instanceof Element)) return;
  const dots = event.target.closest('[data-appendix]')?.querySelector<HTMLElement>('[aria-haspopup="menu"]');
  if (!dots) return;
  event.preventDefault();
  dots.click();
}

/** On which side of a row the line is drawn where a dragged row would go. */
function gapAt(
  { id, itemId }: Appendix,
  gap: AppendixPlace | null,
  groups: readonly ItemWithAppendices[],
): 'above' | 'below' | null {
  if (gap === null || gap.itemId !== itemId) return null;
  if (gap.beforeId === id) return 'above';
  const last = groups.find(({ entry }) => entry.item.id === itemId)?.appendices.at(-1);
  return gap.beforeId === null && last?.id === id ? 'below' : null;
}
