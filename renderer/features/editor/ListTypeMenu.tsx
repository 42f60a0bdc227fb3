import { Button, Menu, MenuItem, MenuList, MenuPopover, MenuTrigger } from '@fluentui/react-components';
import { ChevronDownRegular } from '@fluentui/react-icons';
import type { Editor } from '@tiptap/core';
import { useTranslation } from 'react-i18next';

interface ListTypeMenuProps {
  readonly editor: Editor | null;
  readonly enabled: boolean;
}

const types = ['1', 'a', 'i'] as const;

/** How a numbered list counts: 1, a or i. */
export function ListTypeMenu({ editor, enabled }: ListTypeMenuProps) {
  const { t } = useTranslation();
  return (
    <Menu>
      <MenuTrigger disableButtonEnhancement>
        <Button
          appearance="subtle"
          size="small"
          icon={<ChevronDownRegular />}
          disabled={!enabled}
          aria-label={t('format.listType')}
          title={t('format.listType')}
        />
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          {types.map((type) => (
            <MenuItem
              key={type}
              onClick={() => editor?.chain().focus().updateAttributes('orderedList', { type }).run()}
            >
              {t(`format.listType_${type}`)}
            </MenuItem>
          ))}
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
