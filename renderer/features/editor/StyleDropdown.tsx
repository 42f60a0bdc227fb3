import { Dropdown, Option, OptionGroup } from '@fluentui/react-components';
import type { Editor } from '@tiptap/core';
import { useTranslation } from 'react-i18next';
import { styleChange, textStyles, type TextStyle } from './textStyles.ts';
import styles from './FormatRow.module.css';

interface StyleDropdownProps {
  /** null: no text has the cursor, or one that holds nothing but a line. */
  readonly editor: Editor | null;
  readonly value: TextStyle;
}

/** What the lines with the cursor are: text, a heading, a quotation. */
export function StyleDropdown({ editor, value }: StyleDropdownProps) {
  const { t } = useTranslation();
  const choose = (name: string | undefined): void => {
    const style = textStyles.find((known) => known === name);
    const change = editor && style && styleChange(editor.state, style);
    if (change) editor.view.dispatch(change.scrollIntoView());
    editor?.commands.focus();
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
      listbox={{
        className: styles.styleList ?? '',
        // After a click Fluent gives the focus back to the field, where the text has it already.
        onClick: ({ target }) => isChoice(target) && editor?.commands.focus(),
      }}
    >
      {editor && <StyleOptions editor={editor} value={value} />}
    </Dropdown>
  );
}

function isChoice(target: EventTarget): boolean {
  return target instanceof Element && target.closest('[role=option]:not([aria-disabled=true])') !== null;
}

/** Made when the list is opened: only then is it asked which styles the lines can have. */
function StyleOptions({ editor, value }: StyleDropdownProps & { readonly editor: Editor }) {
  const { t } = useTranslation();
  const isPossible = (style: TextStyle): boolean =>
    style === value || styleChange(editor.state, style) !== null;
  const impossible = textStyles.filter((style) => !isPossible(style));
  const option = (style: TextStyle) => (
    <Option key={style} value={style} disabled={impossible.includes(style)}>
      {t(`format.${style}`)}
    </Option>
  );
  const inRecommendation = 'recommendationPoint' in editor.schema.nodes && editor.state.selection.empty;
  return (
    <>
      {textStyles.filter(isPossible).map(option)}
      {impossible.length > 0 && (
        <OptionGroup label={t(inRecommendation ? 'format.styleNotInPoint' : 'format.styleNotOnMarked')}>
          {impossible.map(option)}
        </OptionGroup>
      )}
    </>
  );
}
