import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useUndoToast } from '../../components/toasts.tsx';
import { deleteRows } from '../../database/agendaRows.ts';
import { save } from '../../stores/saving.ts';
import { neighbourOf, partOf, rowsOf, titleOf, withoutCovered, type TitledRow } from './rows.ts';
import type { ActsInput } from './outlineState.ts';

export interface RemoveActs {
  readonly remove: (rows: readonly TitledRow[]) => void;
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
      if (!first || !(await save(() => deleteRows(meeting.id, entries)))) return;
      change({ marking: null, awaited: { id: first.id, until: 'gone' } });
      onSelect(partOf(neighbourOf(rowsOf(outline), rows, 'next')));
      const text =
        rows.length === 1
          ? t('outline.deleted', { title: titleOf(first) || t('item.untitled') })
          : t('outline.rowsDeleted', { count: rows.length });
      offerUndo(text);
    };
    return { remove: (rows) => void remove(rows) };
  }, [agenda, change, offerUndo, onSelect, t]);
}
