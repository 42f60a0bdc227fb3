import { MenuDivider, MenuItem } from '@fluentui/react-components';
import { TableRegular } from '@fluentui/react-icons';
import type { Editor } from '@tiptap/core';
import { useTranslation } from 'react-i18next';
import { ActMenuItem } from '../../components/ActMenuItem.tsx';
import { FormatMenu } from './FormatMenu.tsx';
import { goIntoCell } from './goIntoCell.ts';

interface TableMenuProps {
  readonly editor: Editor | null;
  readonly inTable: boolean;
}

type Chain = ReturnType<Editor['chain']>;

const NEW_TABLE = { rows: 3, cols: 3, withHeaderRow: true } as const;

/** Everything that is done to a table, in one menu. */
export function TableMenu({ editor, inTable }: TableMenuProps) {
  const { t } = useTranslation();
  const run = (act: (chain: Chain) => Chain) => (): void => {
    if (editor) act(editor.chain().focus()).run();
  };
  const whenInTable = { disabled: !inTable };
  return (
    <FormatMenu icon={<TableRegular />} label={t('format.table')} disabled={!editor}>
      <MenuItem disabled={inTable} onClick={run((chain) => chain.insertTable(NEW_TABLE))}>
        {t('table.insert')}
      </MenuItem>
      <ActMenuItem id="insertYearTable">{t('acts.insertYearTable')}</ActMenuItem>
      <MenuDivider />
      <MenuItem {...whenInTable} onClick={run((chain) => chain.addRowAfter())}>
        {t('table.rowBelow')}
      </MenuItem>
      <MenuItem {...whenInTable} onClick={run((chain) => chain.addRowBefore())}>
        {t('table.rowAbove')}
      </MenuItem>
      <MenuItem {...whenInTable} onClick={run((chain) => chain.deleteRow())}>
        {t('table.deleteRow')}
      </MenuItem>
      <MenuDivider />
      <MenuItem {...whenInTable} onClick={run((chain) => chain.addColumnAfter())}>
        {t('table.columnRight')}
      </MenuItem>
      <MenuItem {...whenInTable} onClick={run((chain) => chain.addColumnBefore())}>
        {t('table.columnLeft')}
      </MenuItem>
      <MenuItem {...whenInTable} onClick={run((chain) => chain.deleteColumn())}>
        {t('table.deleteColumn')}
      </MenuItem>
      <MenuDivider />
      <MenuItem {...whenInTable} onClick={run((chain) => chain.mergeOrSplit().command(goIntoCell))}>
        {t('table.mergeOrSplit')}
      </MenuItem>
      <MenuItem {...whenInTable} onClick={run((chain) => chain.toggleHeaderRow())}>
        {t('table.headerRow')}
      </MenuItem>
      <MenuItem {...whenInTable} onClick={run((chain) => chain.setCellAttribute('align', 'right'))}>
        {t('table.alignRight')}
      </MenuItem>
      <MenuItem {...whenInTable} onClick={run((chain) => chain.setCellAttribute('align', null))}>
        {t('table.alignLeft')}
      </MenuItem>
      <MenuDivider />
      <MenuItem {...whenInTable} onClick={run((chain) => chain.deleteTable())}>
        {t('table.delete')}
      </MenuItem>
    </FormatMenu>
  );
}
