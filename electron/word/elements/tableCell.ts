import type { ITableCellOptions, Table } from 'docx';
import { Paragraph, ShadingType, TableCell, VerticalMergeType, WidthType } from 'docx';
import type { FlowBlock } from '#shared/document/flow.ts';
import type { WriteContext } from '../writeContext.ts';
import { headerOption, styleOption } from './paragraph.ts';
import { headerLine } from './tableBorders.ts';
import type { WordCell } from './tableRows.ts';

interface RowPlace {
  readonly isHeader: boolean;
  readonly endsHeader: boolean;
  readonly columnWidths: readonly number[];
}

type WriteBlocks = (blocks: readonly FlowBlock[], context: WriteContext) => (Paragraph | Table)[];

const TWIPS_PER_MILLIMETRE = 1440 / 25.4;

export function writeCell(
  { cell, isContinued }: WordCell,
  { isHeader, endsHeader, columnWidths }: RowPlace,
  context: WriteContext,
  writeBlocks: WriteBlocks,
): TableCell {
  const { profile } = context;
  const width = columnWidths
    .slice(cell.column, cell.column + cell.columnSpan)
    .reduce((sum, column) => sum + column, 0);
  const inside: WriteContext = {
    ...context,
    textRole: cell.kind === 'head' ? 'tableHead' : 'tableText',
    isInTable: true,
    isInHeader: isHeader,
    align: cell.align,
    indent: 0,
    width: width / TWIPS_PER_MILLIMETRE - 2 * profile.tables.cellPadding.horizontal,
    list: null,
  };
  const content = isContinued ? [] : writeBlocks(cell.blocks, inside);
  const children = content.at(-1) instanceof Paragraph ? content : [...content, emptyParagraph(inside)];
  return frameCell(children, width, { isHeader, endsHeader }, context, {
    columnSpan: cell.columnSpan,
    ...(cell.rowSpan > 1 && {
      verticalMerge: isContinued ? VerticalMergeType.CONTINUE : VerticalMergeType.RESTART,
    }),
  });
}

/** A cell around what stands in it, with the band of a header and the line below it. Width in twips. */
export function frameCell(
  children: readonly (Paragraph | Table)[],
  width: number,
  { isHeader, endsHeader }: { readonly isHeader: boolean; readonly endsHeader: boolean },
  { profile }: WriteContext,
  span: Pick<ITableCellOptions, 'columnSpan' | 'verticalMerge'> = {},
): TableCell {
  return new TableCell({
    width: { size: width, type: WidthType.DXA },
    ...span,
    ...(isHeader && { shading: { type: ShadingType.CLEAR, color: 'auto', fill: profile.colours.band } }),
    ...(endsHeader && { borders: { bottom: headerLine(profile) } }),
    children: [...children],
  });
}

/** Word wants a paragraph at the end of every cell. */
function emptyParagraph(context: WriteContext): Paragraph {
  return new Paragraph({ ...styleOption(context.textRole, context), ...headerOption(context) });
}
