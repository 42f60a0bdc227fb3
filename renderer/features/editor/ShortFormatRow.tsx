import { useActiveEditor } from './activeEditor.ts';
import { FormatToolbar } from './FormatToolbar.tsx';
import { ListButtons } from './ListButtons.tsx';
import { MarkButtons } from './MarkButtons.tsx';
import { ReferenceButton } from './ReferenceButton.tsx';
import { useTextState } from './useTextState.ts';
import styles from './FormatRow.module.css';

/** The tools that a short text beside something else needs, in one line of a narrow panel. */
export function ShortFormatRow() {
  const editor = useActiveEditor((active) => active.editor);
  const state = useTextState(editor);
  return (
    <FormatToolbar editor={editor} className={styles.short}>
      <MarkButtons editor={editor} state={state} />
      <ListButtons editor={editor} state={state} />
      <ReferenceButton editor={editor} state={state} />
    </FormatToolbar>
  );
}
