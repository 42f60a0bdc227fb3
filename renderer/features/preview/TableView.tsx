import type { CSSProperties, ReactNode } from 'react';
import type { TableBlock, TableCell, TableRow } from '#shared/document/flow.ts';
import type { LayoutProfile } from '#shared/layouts/profile.ts';
import { useProfile } from './Drawing.ts';
import { colourOf } from './looks.ts';
import { cellPaddingCss, headCss, rowLineCss, tableCss } from './tableLooks.ts';
import styles from './Document.module.css';

interface TableViewProps {
  readonly table: TableBlock;
  readonly hasRoomBelow: boolean;
  /** Draws what a cell holds. */
  readonly renderCell: (cell: TableCell) => ReactNode;
}

export function TableView({ table, hasRoomBelow, renderCell }: TableViewProps) {
  const { columnShares, headerRows, rows, columnLines } = table;
  const profile = useProfile();
  const sameInAll = { columnLines, renderCell };
  return (
    <table className={styles.table} style={tableCss(profile, hasRoomBelow)}>
      <colgroup>
        {columnShares.map((share, index) => (
          <col key={index} style={{ width: `${share * 100}%` }} />
        ))}
      </colgroup>
      <Rows part="thead" rows={rows.slice(0, headerRows)} {...sameInAll} />
      <Rows part="tbody" rows={rows.slice(headerRows)} {...sameInAll} />
    </table>
  );
}

interface RowsProps {
  readonly part: 'thead' | 'tbody';
  readonly rows: readonly TableRow[];
  readonly columnLines: boolean;
  readonly renderCell: TableViewProps['renderCell'];
}

function Rows({ part: Part, rows, columnLines, renderCell }: RowsProps) {
  const profile = useProfile();
  if (rows.length === 0) return null;
  const isHead = Part === 'thead';
  return (
    <Part>
      {rows.map(({ cells }, index) => (
        <tr key={index}>
          {cells.map((cell) => {
            const Cell = cell.kind === 'head' ? 'th' : 'td';
            const endsHead = isHead && index + cell.rowSpan >= rows.length;
            return (
              <Cell
                key={cell.column}
                colSpan={cell.columnSpan}
                rowSpan={cell.rowSpan}
                style={{ ...cellCss(cell, columnLines, profile), ...(isHead && headCss(profile, endsHead)) }}
              >
                {renderCell(cell)}
              </Cell>
            );
          })}
        </tr>
      ))}
    </Part>
  );
}

function cellCss(cell: TableCell, columnLines: boolean, profile: LayoutProfile): CSSProperties {
  const { cellPadding, rowLine } = profile.tables;
  return {
    padding: cellPaddingCss(cellPadding.vertical, profile),
    textAlign: cell.align,
    borderBottom: rowLineCss(profile),
    ...(columnLines && { borderRight: `${rowLine}pt solid ${colourOf('columnLine', profile)}` }),
  };
}
