import { MenuItem } from '@fluentui/react-components';
import { ChevronDownRegular } from '@fluentui/react-icons';
import type { Editor } from '@tiptap/core';
import { useTranslation } from 'react-i18next';
import { FormatMenu } from './FormatMenu.tsx';

interface ListTypeMenuProps {
  readonly editor: Editor | null;
  readonly enabled: boolean;
}

const types = ['1', 'a', 'i'] as const;

/** How a numbered list counts: 1, a or i. */
export function ListTypeMenu({ editor, enabled }: ListTypeMenuProps) {
  const { t } = useTranslation();
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
    </FormatMenu>
  );
}
