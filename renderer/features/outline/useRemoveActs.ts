import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useUndoToast } from '../../components/toasts.tsx';
import { deleteRows } from '../../database/agendaRows.ts';
import { goesOutFirst } from '../../database/items.ts';
import { save } from '../../stores/saving.ts';
import { neighbourOf, partOf, rowsOf, titleOf, withoutCovered, type TitledRow } from './rows.ts';
import type { ActsInput } from './outlineState.ts';

export interface RemoveActs {
  readonly remove: (rows: readonly TitledRow[]) => void;
}

/** What was sent out stays in its place, withdrawn, and a group stays with what is in it. */
function isWithdrawnFirst({ entry }: TitledRow): boolean {
  const items = entry.kind === 'item' ? [entry] : entry.items;
  return items.some(({ item }) => goesOutFirst(item));
}

export function useRemoveActs({ agenda, onSelect, change }: ActsInput): RemoveActs {
  const offerUndo = useUndoToast();
  const { t } = useTranslation();
  return useMemo(() => {
    const { meeting, outline } = agenda;
    const remove = async (marked: readonly TitledRow[]): Promise<void> => {
      const rows = withoutCovered(marked);
      const entries = rows.map(({ entry }) => entry);
      const [first] = rows;
      let gone = 0;
      await save(async () => (gone = await deleteRows(meeting.id, entries)));
      if (!first || gone === 0) return;
      const staying = rows.some(isWithdrawnFirst);
      if (!staying) {
        change({ marking: null, awaited: { id: first.id, until: 'gone' } });
        onSelect(partOf(neighbourOf(rowsOf(outline), rows, 'next')));
      }
      const title = titleOf(first) || t('item.untitled');
      if (rows.length > 1) offerUndo(t('outline.rowsDeleted', { count: rows.length }));
      else offerUndo(t(staying ? 'outline.nowWithdrawn' : 'outline.deleted', { title }));
    };
    return { remove: (rows) => void remove(rows) };
  }, [agenda, change, offerUndo, onSelect, t]);
}
