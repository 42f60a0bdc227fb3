import { Button, Menu, MenuDivider, MenuList, MenuPopover, MenuTrigger } from '@fluentui/react-components';
import {
  ArrowExportLtrRegular,
  BoxRegular,
  ChevronDownRegular,
  DocumentFolderRegular,
  DocumentPdfRegular,
  DocumentRegular,
  DocumentTextRegular,
  GlobeRegular,
  HistoryRegular,
  MailCopyRegular,
  NoteRegular,
  SendRegular,
} from '@fluentui/react-icons';
import { useTranslation } from 'react-i18next';
import { ActMenuItem } from '../../components/ActMenuItem.tsx';

export function ExportMenu() {
  const { t } = useTranslation();
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
          <ActMenuItem id="exportAgenda" icon={<DocumentRegular />}>
            {t('export.agenda')}
          </ActMenuItem>
          <ActMenuItem id="exportPdf" icon={<DocumentPdfRegular />}>
            {t('export.pdf')}
          </ActMenuItem>
          <ActMenuItem id="exportNotes" icon={<NoteRegular />}>
            {t('export.notes')}
          </ActMenuItem>
          <ActMenuItem id="makePack" icon={<DocumentFolderRegular />}>
            {t('pack.open')}
          </ActMenuItem>
          <ActMenuItem id="sendAgenda" icon={<SendRegular />}>
            {t('issues.sendAgenda')}
          </ActMenuItem>
          <ActMenuItem id="copyAsMail" icon={<MailCopyRegular />}>
            {t('issues.copyAsMail')}
          </ActMenuItem>
          <MenuDivider />
          <ActMenuItem id="exportMinutes" icon={<DocumentTextRegular />}>
            {t('export.minutes')}
          </ActMenuItem>
          <ActMenuItem id="exportMinutesPdf" icon={<DocumentPdfRegular />}>
            {t('export.minutesPdf')}
          </ActMenuItem>
          <ActMenuItem id="exportPublicMinutes" icon={<GlobeRegular />}>
            {t('export.publicMinutes')}
          </ActMenuItem>
          <ActMenuItem id="exportPublicMinutesPdf" icon={<GlobeRegular />}>
            {t('export.publicMinutesPdf')}
          </ActMenuItem>
          <ActMenuItem id="sendMinutes" icon={<SendRegular />}>
            {t('issues.sendMinutes')}
          </ActMenuItem>
          <ActMenuItem id="sendPublicMinutes" icon={<GlobeRegular />}>
            {t('issues.sendPublicMinutes')}
          </ActMenuItem>
          <MenuDivider />
          <ActMenuItem id="showIssues" icon={<HistoryRegular />}>
            {t('issues.open')}
          </ActMenuItem>
          <ActMenuItem id="exportPackage" icon={<BoxRegular />}>
            {t('export.package')}
          </ActMenuItem>
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
