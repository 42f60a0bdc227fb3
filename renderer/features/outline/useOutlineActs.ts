import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useUndoToast } from '../../components/toasts.tsx';
import type { Agenda } from '../../database/agenda.ts';
import { addGroup, deleteGroup, renameGroup, restoreGroup } from '../../database/groups.ts';
import { addItem, changeItem, deleteItem, moveItem, restoreItem } from '../../database/items.ts';
import type { MeetingPart } from '../../stores/navigation.ts';
import { save } from '../../stores/saving.ts';
import { placeAfter, placeOneStep } from './places.ts';
import { rowsOf, type Row } from './rows.ts';

/** Everything that can be done to the outline, by key or by mouse. */
export interface OutlineActs {
  /** The row whose title is being typed. */
  readonly editingId: string | null;
  readonly addAfter: (row: Row | undefined) => void;
  readonly addGroupLast: () => void;
  readonly startRenaming: (row: Row) => void;
  readonly stopRenaming: () => void;
  readonly rename: (row: Row, title: string) => Promise<unknown>;
  readonly move: (row: Row, step: -1 | 1) => void;
  readonly remove: (row: Row) => void;
}

export function useOutlineActs(agenda: Agenda, onSelect: (part: MeetingPart) => void): OutlineActs {
  const [editingId, setEditingId] = useState<string | null>(null);
  const offerUndo = useUndoToast();
  const { t } = useTranslation();
  return useMemo(() => {
    const { meeting, outline } = agenda;
    const remove = async (row: Row): Promise<void> => {
      const neighbour = neighbourOf(rowsOf(outline), row);
      const title = titleOf(row) || t('item.untitled');
      const done = await save(() =>
        row.kind === 'group' ? deleteGroup(row.entry.group) : deleteItem(row.entry.item),
      );
      if (!done) return;
      onSelect(neighbour ? { kind: 'item', itemId: neighbour.id } : { kind: 'facts' });
      offerUndo(t('outline.deleted', { title }), () =>
        row.kind === 'group' ? restoreGroup(row.entry.group) : restoreItem(row.entry.item),
      );
    };
    return {
      editingId,
      addAfter: (row) =>
        void save(async () => {
          const itemId = await addItem(meeting.id, '', placeAfter(outline, row));
          onSelect({ kind: 'item', itemId });
          setEditingId(itemId);
        }),
      addGroupLast: () =>
        void save(async () => {
          const { after, before } = placeAfter(outline, undefined);
          setEditingId(await addGroup(meeting.id, '', { after, before }));
        }),
      startRenaming: (row) => setEditingId(row.id),
      stopRenaming: () => setEditingId(null),
      rename: (row, title) =>
        row.kind === 'group' ? renameGroup(row.entry.group, title) : changeItem(row.entry.item, { title }),
      move: (row, step) => {
        const place = row.kind === 'item' ? placeOneStep(outline, row.entry.item, step) : null;
        if (row.kind === 'item' && place) void save(() => moveItem(row.entry.item, place));
      },
      remove: (row) => void remove(row),
    };
  }, [agenda, editingId, offerUndo, onSelect, t]);
}

export function titleOf(row: Row): string {
  return row.kind === 'group' ? row.entry.group.title : row.entry.item.title;
}

/** The item to stand on when a row goes: the next one, else the one before. */
function neighbourOf(rows: readonly Row[], gone: Row): Row | undefined {
  const at = rows.findIndex((row) => row.id === gone.id);
  const stays = (row: Row): boolean =>
    row.kind === 'item' && !(gone.kind === 'group' && row.entry.item.groupId === gone.id);
  return rows.slice(at + 1).find(stays) ?? rows.slice(0, Math.max(at, 0)).findLast(stays);
}
