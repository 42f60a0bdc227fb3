import { Button, Menu, MenuItem, MenuList, MenuPopover, MenuTrigger } from '@fluentui/react-components';
import { AddRegular } from '@fluentui/react-icons';
import { useTranslation } from 'react-i18next';
import type { Body } from '#shared/model/body.ts';
import type { Item } from '#shared/model/item.ts';
import type { SectionKind } from '#shared/model/section.ts';
import { addSection } from '../../database/sections.ts';
import { save } from '../../stores/saving.ts';
import styles from './AddSectionMenu.module.css';

/** Offers the body's own sections and one with a heading of one's own. */
export function AddSectionMenu({ item, body }: { readonly item: Item; readonly body: Body }) {
  const { t } = useTranslation();
  const add = (kind: SectionKind, heading: string): void =>
    void save(() => addSection(item, kind, heading, body.leadPhrase));
  const offered = body.sectionTemplates.filter(({ heading }) => heading.trim() !== '');
  return (
    <Menu>
      <MenuTrigger disableButtonEnhancement>
        <Button appearance="subtle" icon={<AddRegular />} className={styles.button ?? ''}>
          {t('section.add')}
        </Button>
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          {offered.map(({ kind, heading }, index) => (
            <MenuItem key={index} onClick={() => add(kind, heading)}>
              {heading}
            </MenuItem>
          ))}
          <MenuItem onClick={() => add('other', '')}>{t('section.addOther')}</MenuItem>
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
