import { Button, Menu, MenuItem, MenuList, MenuPopover, MenuTrigger } from '@fluentui/react-components';
import {
  ArrowExportLtrRegular,
  BoxRegular,
  ChevronDownRegular,
  DocumentRegular,
} from '@fluentui/react-icons';
import { useTranslation } from 'react-i18next';
import { useExportActs } from './ExportProvider.tsx';

export function ExportMenu() {
  const { t } = useTranslation();
  const { exportAgenda, exportPackage } = useExportActs();
  return (
    <Menu>
      <MenuTrigger disableButtonEnhancement>
        <Button appearance="primary" icon={<ArrowExportLtrRegular />}>
          {t('export.menu')}
          <ChevronDownRegular aria-hidden />
        </Button>
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          <MenuItem icon={<DocumentRegular />} secondaryContent="F12" onClick={exportAgenda}>
            {t('export.agenda')}
          </MenuItem>
          <MenuItem icon={<BoxRegular />} onClick={exportPackage}>
            {t('export.package')}
          </MenuItem>
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
