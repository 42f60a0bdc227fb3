import { Dropdown, Option, ToolbarDivider } from '@fluentui/react-components';
import {
  TextFootnoteRegular,
  TextIndentDecreaseLtrRegular,
  TextIndentIncreaseLtrRegular,
} from '@fluentui/react-icons';
import type { Editor } from '@tiptap/core';
import { useTranslation } from 'react-i18next';
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

const textStyles = ['paragraph', 'heading1', 'heading2', 'quote'] as const;
type TextStyle = (typeof textStyles)[number];

function StyleDropdown({ editor, value }: { readonly editor: Editor | null; readonly value: TextStyle }) {
  const { t } = useTranslation();
  const choose = (style: string | undefined): void => {
    const chain = editor?.chain().focus();
    if (value === 'quote') chain?.unsetBlockquote();
    if (style === 'heading1') chain?.setHeading({ level: 1 }).run();
    else if (style === 'heading2') chain?.setHeading({ level: 2 }).run();
    else if (style === 'quote') chain?.setParagraph().setBlockquote().run();
    else chain?.setParagraph().run();
  };
  return (
    <Dropdown
      className={styles.style ?? ''}
      appearance="filled-lighter"
      size="small"
      aria-label={t('format.style')}
      disabled={!editor}
      value={t(`format.${value}`)}
      selectedOptions={[value]}
      onOptionSelect={(_event, { optionValue }) => choose(optionValue)}
    >
      {textStyles.map((style) => (
        <Option key={style} value={style}>
          {t(`format.${style}`)}
        </Option>
      ))}
    </Dropdown>
  );
}
