import { ToolbarDivider } from '@fluentui/react-components';
import {
  TextFootnoteRegular,
  TextIndentDecreaseLtrRegular,
  TextIndentIncreaseLtrRegular,
} from '@fluentui/react-icons';
import { useActiveEditor } from './activeEditor.ts';
import { insertFootnote } from './footnotes/notes.ts';
import { FormatButton } from './FormatButton.tsx';
import { FormatToolbar } from './FormatToolbar.tsx';
import { LinkButton } from './LinkButton.tsx';
import { ListButtons } from './ListButtons.tsx';
import { ListTypeMenu } from './ListTypeMenu.tsx';
import { MarkButtons } from './MarkButtons.tsx';
import { PictureButton } from './pictures/PictureButton.tsx';
import { ReferenceButton } from './ReferenceButton.tsx';
import { StyleDropdown } from './StyleDropdown.tsx';
import { TableMenu } from './TableMenu.tsx';
import { useTextState } from './useTextState.ts';
import styles from './FormatRow.module.css';

/** The row with every tool. It works on the text that last had the cursor. */
export function FormatRow() {
  const editor = useActiveEditor((active) => active.editor);
  const state = useTextState(editor);
  const holdsBlocks = state?.holdsBlocks ?? false;
  const inList = state?.inList ?? false;
  return (
    <FormatToolbar editor={editor} className={styles.row}>
      <StyleDropdown editor={holdsBlocks ? editor : null} value={state?.style ?? 'paragraph'} />
      <ToolbarDivider />
      <MarkButtons editor={editor} state={state} />
      <ToolbarDivider />
      <ListButtons editor={editor} state={state} />
      <ListTypeMenu
        editor={editor}
        enabled={state?.orderedList ?? false}
        canContinue={state?.listAbove ?? false}
      />
      <FormatButton
        name="indent"
        icon={<TextIndentIncreaseLtrRegular />}
        enabled={inList}
        onClick={() => editor?.chain().focus().sinkListItem('listItem').run()}
      />
      <FormatButton
        name="outdent"
        icon={<TextIndentDecreaseLtrRegular />}
        enabled={inList}
        onClick={() => editor?.chain().focus().liftListItem('listItem').run()}
      />
      <ToolbarDivider />
      <TableMenu editor={holdsBlocks ? editor : null} inTable={state?.inTable ?? false} />
      <LinkButton editor={editor} on={state?.link ?? false} />
      <FormatButton
        name="footnote"
        icon={<TextFootnoteRegular />}
        enabled={holdsBlocks}
        onClick={() => editor && insertFootnote(editor)}
      />
      <ReferenceButton editor={editor} state={state} />
      <PictureButton editor={holdsBlocks ? editor : null} on={state?.picture ?? false} />
    </FormatToolbar>
  );
}
