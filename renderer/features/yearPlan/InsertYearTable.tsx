import { useState } from 'react';
import type { Agenda } from '../../database/agenda.ts';
import { useAct } from '../../components/useAct.ts';
import { useActiveEditor } from '../editor/activeEditor.ts';
import { YearTableDialog } from './YearTableDialog.tsx';

/** Lets the body's year be put into the text that is being written. */
export function InsertYearTable({ agenda }: { readonly agenda: Agenda }) {
  const [open, setOpen] = useState(false);
  const editor = useActiveEditor((state) => state.editor);
  useAct('insertYearTable', () => setOpen(true), { available: editor !== null });
  if (!open || !editor) return null;
  return <YearTableDialog agenda={agenda} editor={editor} onClose={() => setOpen(false)} />;
}
