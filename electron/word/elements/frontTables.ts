import type { ParagraphChild } from 'docx';
import {
  InternalHyperlink,
  Paragraph,
  Tab,
  Table,
  TableLayoutType,
  TableRow,
  TextRun,
  WidthType,
} from 'docx';
import type { FactTable, NameTable, OverviewItem, OverviewTable } from '#shared/document/frontTables.ts';
import type { StyleRole } from '#shared/layouts/paragraphLook.ts';
import { textWidthOf } from '#shared/layouts/profile.ts';
import { millimetresToTwips } from '../units.ts';
import type { WriteContext } from '../writeContext.ts';
import { toXmlText } from '../xmlText.ts';
import { writeInlines } from './inline.ts';
import { headerOption, styleOption } from './paragraph.ts';
import { tableBorders } from './tableBorders.ts';
import { frameCell } from './tableCell.ts';

/** What a front table consists of: its head, if it has one, and the paragraphs of each cell. */
interface FrontTable {
  /** In millimetres; the last column takes the rest of the width. */
  readonly firstColumns: readonly number[];
  readonly verticalPadding: number;
  readonly head: readonly string[] | null;
  readonly rows: readonly (readonly (readonly Paragraph[])[])[];
  /** Rows of one line each; one that holds a list may be split between pages. */
  readonly keepsRowsWhole: boolean;
}

export function writeFactTable({ rows }: FactTable, context: WriteContext): Table {
  const { firstColumnOfFacts, cellPadding } = context.profile.tables;
  return writeFrontTable(
    {
      firstColumns: [firstColumnOfFacts],
      verticalPadding: cellPadding.vertical,
      head: null,
      rows: rows.map(({ label, content }) => [
        [textParagraph('factTableLabel', label, context)],
        [paragraph('factTableText', writeInlines(content, context), context)],
      ]),
      keepsRowsWhole: false,
    },
    context,
  );
}

export function writeNameTable(
  { nameHead, organisationHead, rows }: NameTable,
  context: WriteContext,
): Table {
  const { firstColumnOfNames, verticalPaddingOfNames } = context.profile.tables;
  return writeFrontTable(
    {
      firstColumns: [firstColumnOfNames],
      verticalPadding: verticalPaddingOfNames,
      head: [nameHead, organisationHead],
      rows: rows.map(({ name, organisation }) =>
        [name, organisation].map((text) => [textParagraph('tableText', text, context)]),
      ),
      keepsRowsWhole: true,
    },
    context,
  );
}

export function writeOverviewTable(
  { groupHead, itemsHead, rows }: OverviewTable,
  context: WriteContext,
): Table {
  const { firstColumnOfFacts, cellPadding } = context.profile.tables;
  const hasGroups = groupHead !== null;
  return writeFrontTable(
    {
      firstColumns: hasGroups ? [firstColumnOfFacts] : [],
      verticalPadding: cellPadding.vertical,
      head: hasGroups ? [groupHead, itemsHead] : [itemsHead],
      rows: rows.map(({ group, items }) => {
        const entries =
          items.length > 0
            ? items.map((item) => writeOverviewItem(item, context))
            : [paragraph('overviewEntry', [], context)];
        return hasGroups ? [[textParagraph('factTableLabel', group, context)], entries] : [entries];
      }),
      keepsRowsWhole: false,
    },
    context,
  );
}

/** A click leads to the item, as from a table of contents. */
function writeOverviewItem({ label, title, bookmark }: OverviewItem, context: WriteContext): Paragraph {
  const words = new TextRun({ children: [toXmlText(label), new Tab(), toXmlText(title)] });
  return paragraph(
    'overviewEntry',
    [new InternalHyperlink({ anchor: bookmark, children: [words] })],
    context,
  );
}

function writeFrontTable(table: FrontTable, context: WriteContext): Table {
  const { page, tables } = context.profile;
  const lastColumn = textWidthOf(page) - table.firstColumns.reduce((sum, width) => sum + width, 0);
  const columnWidths = [...table.firstColumns, lastColumn].map(millimetresToTwips);
  const vertical = millimetresToTwips(table.verticalPadding);
  const horizontal = millimetresToTwips(tables.cellPadding.horizontal);
  const head = table.head?.map((text) => [headParagraph(text, context)]) ?? null;
  const writeRow = (cells: readonly (readonly Paragraph[])[], isHeader: boolean) =>
    new TableRow({
      ...(isHeader && { tableHeader: true }),
      ...((isHeader || table.keepsRowsWhole) && { cantSplit: true }),
      children: cells.map((content, column) =>
        frameCell(content, columnWidths[column]!, { isHeader, endsHeader: isHeader }, context),
      ),
    });
  return new Table({
    width: { size: columnWidths.reduce((sum, width) => sum + width, 0), type: WidthType.DXA },
    columnWidths,
    layout: TableLayoutType.FIXED,
    margins: {
      marginUnitType: WidthType.DXA,
      top: vertical,
      bottom: vertical,
      left: horizontal,
      right: horizontal,
    },
    borders: tableBorders(false, context.profile),
    rows: [
      ...(head === null ? [] : [writeRow(head, true)]),
      ...table.rows.map((cells) => writeRow(cells, false)),
    ],
  });
}

function textParagraph(role: StyleRole, text: string, context: WriteContext): Paragraph {
  return paragraph(role, [new TextRun(toXmlText(text))], context);
}

function headParagraph(text: string, context: WriteContext): Paragraph {
  return new Paragraph({
    ...styleOption('tableHead', context),
    ...headerOption({ isInHeader: true }),
    children: [new TextRun(toXmlText(text))],
  });
}

function paragraph(role: StyleRole, children: readonly ParagraphChild[], context: WriteContext): Paragraph {
  return new Paragraph({ ...styleOption(role, context), children: [...children] });
}
