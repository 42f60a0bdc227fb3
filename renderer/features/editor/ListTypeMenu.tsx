import { MenuDivider, MenuItem } from '@fluentui/react-components';
import { ChevronDownRegular } from '@fluentui/react-icons';
import type { Editor } from '@tiptap/core';
import { useTranslation } from 'react-i18next';
import { FormatMenu } from './FormatMenu.tsx';
import { continueFromAbove, restartNumbers } from './numbers.ts';

interface ListTypeMenuProps {
  readonly editor: Editor | null;
  readonly enabled: boolean;
  /** There is a list above to count on from. */
  readonly canContinue: boolean;
}

const types = ['1', 'a', 'i'] as const;

/** How a numbered list counts: 1, a or i, and from where. */
export function ListTypeMenu({ editor, enabled, canContinue }: ListTypeMenuProps) {
  const { t } = useTranslation();
  const run = (act: (on: Editor) => boolean) => (): void => {
    if (!editor) return;
    editor.view.focus();
    act(editor);
  };
  return (
    <FormatMenu icon={<ChevronDownRegular />} label={t('format.listType')} disabled={!enabled}>
      {types.map((type) => (
        <MenuItem
          key={type}
          onClick={() => editor?.chain().focus().updateAttributes('orderedList', { type }).run()}
        >
          {t(`format.listType_${type}`)}
        </MenuItem>
      ))}
      <MenuDivider />
      <MenuItem onClick={run(restartNumbers)}>{t('format.restartNumbers')}</MenuItem>
      <MenuItem disabled={!canContinue} onClick={run(continueFromAbove)}>
        {t('format.continueNumbers')}
      </MenuItem>
    </FormatMenu>
  );
}
