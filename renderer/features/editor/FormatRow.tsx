import { Dropdown, Option, Toolbar, ToolbarDivider } from '@fluentui/react-components';
import {
  AttachTextRegular,
  TextBoldRegular,
  TextBulletListLtrRegular,
  TextFootnoteRegular,
  TextIndentDecreaseLtrRegular,
  TextIndentIncreaseLtrRegular,
  TextItalicRegular,
  TextNumberListLtrRegular,
  TextStrikethroughRegular,
  TextSubscriptRegular,
  TextSuperscriptRegular,
  TextUnderlineRegular,
} from '@fluentui/react-icons';
import type { Editor } from '@tiptap/core';
import { useTranslation } from 'react-i18next';
import { useActiveEditor } from './activeEditor.ts';
import { insertFootnote } from './footnotes/notes.ts';
import { FormatButton } from './FormatButton.tsx';
import { LinkButton } from './LinkButton.tsx';
import { ListTypeMenu } from './ListTypeMenu.tsx';
import { askForReference } from './references/asking.ts';
import { PictureButton } from './pictures/PictureButton.tsx';
import { PictureDialog } from './pictures/PictureDialog.tsx';
import { TableMenu } from './TableMenu.tsx';
import { useTextState } from './useTextState.ts';
import styles from './FormatRow.module.css';

/** The one row of tools. It works on the section that last had the cursor. */
export function FormatRow() {
  const { t } = useTranslation();
  const editor = useActiveEditor((state) => state.editor);
  const state = useTextState(editor);
  const run = (act: (chain: ReturnType<Editor['chain']>) => ReturnType<Editor['chain']>) => (): void => {
    if (editor) act(editor.chain().focus()).run();
  };
  const can = state !== null;
  const holdsBlocks = state?.holdsBlocks ?? false;
  const inList = state?.inList ?? false;
  return (
    <Toolbar
      className={styles.row ?? ''}
      aria-label={t('format.label')}
      size="small"
      data-tools
      onKeyDown={({ key, currentTarget, target }) => {
        // A menu's own Escape goes back to the button that opened it.
        const isHere = target instanceof Node && currentTarget.contains(target);
        if (key === 'Escape' && isHere) editor?.commands.focus();
      }}
    >
      <StyleDropdown editor={holdsBlocks ? editor : null} value={state?.style ?? 'paragraph'} />
      <ToolbarDivider />
      <FormatButton
        name="bold"
        icon={<TextBoldRegular />}
        on={state?.bold}
        enabled={can}
        onClick={run((chain) => chain.toggleBold())}
      />
      <FormatButton
        name="italic"
        icon={<TextItalicRegular />}
        on={state?.italic}
        enabled={can}
        onClick={run((chain) => chain.toggleItalic())}
      />
      <FormatButton
        name="underline"
        icon={<TextUnderlineRegular />}
        on={state?.underline}
        enabled={can}
        onClick={run((chain) => chain.toggleUnderline())}
      />
      <FormatButton
        name="strike"
        icon={<TextStrikethroughRegular />}
        on={state?.strike}
        enabled={can}
        onClick={run((chain) => chain.toggleStrike())}
      />
      <FormatButton
        name="subscript"
        icon={<TextSubscriptRegular />}
        on={state?.subscript}
        enabled={can}
        onClick={run((chain) => chain.toggleMark('subscript'))}
      />
      <FormatButton
        name="superscript"
        icon={<TextSuperscriptRegular />}
        on={state?.superscript}
        enabled={can}
        onClick={run((chain) => chain.toggleMark('superscript'))}
      />
      <ToolbarDivider />
      <FormatButton
        name="bulletList"
        icon={<TextBulletListLtrRegular />}
        on={state?.bulletList}
        enabled={holdsBlocks}
        onClick={run((chain) => chain.toggleBulletList())}
      />
      <FormatButton
        name="orderedList"
        icon={<TextNumberListLtrRegular />}
        on={state?.orderedList}
        enabled={holdsBlocks}
        onClick={run((chain) => chain.toggleOrderedList())}
      />
      <ListTypeMenu
        editor={editor}
        enabled={state?.orderedList ?? false}
        canContinue={state?.listAbove ?? false}
      />
      <FormatButton
        name="indent"
        icon={<TextIndentIncreaseLtrRegular />}
        enabled={inList}
        onClick={run((chain) => chain.sinkListItem('listItem'))}
      />
      <FormatButton
        name="outdent"
        icon={<TextIndentDecreaseLtrRegular />}
        enabled={inList}
        onClick={run((chain) => chain.liftListItem('listItem'))}
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
      <FormatButton
        name="reference"
        icon={<AttachTextRegular />}
        enabled={can}
        onClick={() => editor && askForReference(editor)}
      />
      <PictureButton editor={holdsBlocks ? editor : null} on={state?.picture ?? false} />
      <PictureDialog />
    </Toolbar>
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
