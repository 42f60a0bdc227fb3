import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useUndoToast } from '../../components/toasts.tsx';
import type { Agenda } from '../../database/agenda.ts';
import { addGroup, deleteGroup, renameGroup, restoreGroup } from '../../database/groups.ts';
import { addItem, changeItem, deleteItem, discardItem, moveItem, restoreItem } from '../../database/items.ts';
import type { MeetingPart } from '../../stores/navigation.ts';
import { save } from '../../stores/saving.ts';
import { placeAfter, placeLast, placeOneStep } from './places.ts';
import { rowsOf, titleOf, type Row } from './rows.ts';

export type TitledRow = Exclude<Row, { kind: 'front' }>;

/** Everything that can be done to the outline, by key or by mouse. */
export interface OutlineActs {
  /** The row whose title is being typed. */
  readonly editingId: string | null;
  /** The row that is on its way out, and took the focus with it. */
  readonly leavingId: string | null;
  readonly addAfter: (row: Row) => void;
  readonly addLast: () => void;
  readonly addGroupLast: () => void;
  readonly startRenaming: (row: TitledRow) => void;
  readonly stopRenaming: () => void;
  readonly rename: (row: TitledRow, title: string) => Promise<unknown>;
  readonly move: (row: Row, step: -1 | 1) => void;
  readonly remove: (row: TitledRow) => void;
  /** Takes back a new item that was given no title. Only an item that was just added goes. */
  readonly discardIfNew: (row: TitledRow) => void;
}

export function useOutlineActs(agenda: Agenda, onSelect: (part: MeetingPart) => void): OutlineActs {
  const [editingId, setEditingId] = useState<string | null>(null);
  const [addedId, setAddedId] = useState<string | null>(null);
  const [leavingId, setLeavingId] = useState<string | null>(null);
  const offerUndo = useUndoToast();
  const { t } = useTranslation();
  return useMemo(() => {
    const { meeting, outline } = agenda;
    const leave = (row: Row, prefer: 'next' | 'previous'): void => {
      const neighbour = neighbourOf(rowsOf(outline), row, prefer);
      setLeavingId(row.id);
      onSelect(neighbour ? { kind: 'item', itemId: neighbour.id } : { kind: 'facts' });
    };
    const add = (place: ReturnType<typeof placeLast>): void =>
      void save(async () => {
        const itemId = await addItem(meeting.id, '', place);
        setAddedId(itemId);
        setEditingId(itemId);
        onSelect({ kind: 'item', itemId });
      });
    const remove = async (row: TitledRow): Promise<void> => {
      const done = await save(() =>
        row.kind === 'group' ? deleteGroup(row.entry.group) : deleteItem(row.entry.item),
      );
      if (!done) return;
      leave(row, 'next');
      offerUndo(t('outline.deleted', { title: titleOf(row) || t('item.untitled') }), () =>
        row.kind === 'group' ? restoreGroup(row.entry.group) : restoreItem(row.entry.item),
      );
    };
    return {
      editingId,
      leavingId,
      addAfter: (row) => add(placeAfter(outline, row)),
      addLast: () => add(placeLast(outline)),
      addGroupLast: () =>
        void save(async () => setEditingId(await addGroup(meeting.id, '', placeLast(outline)))),
      startRenaming: (row) => setEditingId(row.id),
      stopRenaming: () => setEditingId(null),
      rename: (row, title) =>
        row.kind === 'group' ? renameGroup(row.entry.group, title) : changeItem(row.entry.item, { title }),
      move: (row, step) => {
        const place = row.kind === 'item' ? placeOneStep(outline, row.entry.item, step) : null;
        if (row.kind === 'item' && place) void save(() => moveItem(row.entry.item, place));
      },
      remove: (row) => void remove(row),
      discardIfNew: (row) => {
        if (row.kind !== 'item' || row.id !== addedId) return;
        leave(row, 'previous');
        void save(() => discardItem(row.entry.item));
      },
    };
  }, [addedId, agenda, editingId, leavingId, offerUndo, onSelect, t]);
}

/** The item to stand on when a row goes: on the preferred side, else on the other. */
function neighbourOf(rows: readonly Row[], gone: Row, prefer: 'next' | 'previous'): Row | undefined {
  const at = rows.findIndex((row) => row.id === gone.id);
  const stays = (row: Row): boolean =>
    row.kind === 'item' && !(gone.kind === 'group' && row.entry.item.groupId === gone.id);
  const next = rows.slice(at + 1).find(stays);
  const previous = rows.slice(0, Math.max(at, 0)).findLast(stays);
  return prefer === 'next' ? (next ?? previous) : (previous ?? next);
}
