import type { Paragraph } from 'docx';
import { Table, TableLayoutType, TableRow, WidthType } from 'docx';
import type { FlowBlock, TableBlock } from '#shared/document/flow.ts';
import { millimetresToTwips } from '../units.ts';
import type { WriteContext } from '../writeContext.ts';
import { tableBorders } from './tableBorders.ts';
import { writeCell } from './tableCell.ts';
import { fullRows } from './tableRows.ts';

type WriteBlocks = (blocks: readonly FlowBlock[], context: WriteContext) => (Paragraph | Table)[];

/** In millimetres. A table inside a narrow cell or a deep list may reach out of it rather than vanish. */
const NARROWEST_TABLE = 10;

/** A table as wide as the text around it, with fixed columns and its header rows repeated on every page. */
export function writeTable(table: TableBlock, context: WriteContext, writeBlocks: WriteBlocks): Table {
  const { profile, indent } = context;
  const width = Math.max(context.width, NARROWEST_TABLE);
  const { cellPadding } = profile.tables;
  const columnWidths = table.columnShares.map((share) => millimetresToTwips(share * width));
  const padding = {
    top: millimetresToTwips(cellPadding.vertical),
    bottom: millimetresToTwips(cellPadding.vertical),
    left: millimetresToTwips(cellPadding.horizontal),
    right: millimetresToTwips(cellPadding.horizontal),
  };
  return new Table({
    width: { size: columnWidths.reduce((sum, column) => sum + column, 0), type: WidthType.DXA },
    columnWidths,
    layout: TableLayoutType.FIXED,
    ...(indent > 0 && { indent: { size: millimetresToTwips(indent), type: WidthType.DXA } }),
    margins: { marginUnitType: WidthType.DXA, ...padding },
    borders: tableBorders(table.columnLines, profile),
    rows: fullRows(table.rows).map((row, index) => {
      const isHeader = index < table.headerRows;
      return new TableRow({
        // Left out where they do not hold: some readers take the mark itself for a yes.
        ...(isHeader && { tableHeader: true }),
        ...((isHeader || row.keepTogether) && { cantSplit: true }),
        children: row.cells.map((cell) =>
          writeCell(
            cell,
            { isHeader, endsHeader: index === table.headerRows - 1, columnWidths },
            context,
            writeBlocks,
          ),
        ),
      });
    }),
  });
}
