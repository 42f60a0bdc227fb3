import type { CSSProperties } from 'react';
import type { TableBlock, TableCell, TableRow } from '#shared/document/table.ts';
import type { LayoutProfile } from '#shared/layouts/profile.ts';
import { FlowBlocksView } from './BlockView.tsx';
import { useProfile } from './Drawing.ts';
import { colourOf } from './looks.ts';
import { cellPaddingCss, headCss, rowLineCss, tableCss } from './tableLooks.ts';
import styles from './Document.module.css';

interface TableViewProps {
  readonly table: TableBlock;
  readonly hasRoomBelow: boolean;
}

export function TableView({ table, hasRoomBelow }: TableViewProps) {
  const { columnShares, headerRows, rows, columnLines } = table;
  const profile = useProfile();
  return (
    <table className={styles.table} style={tableCss(profile, hasRoomBelow)}>
      <colgroup>
        {columnShares.map((share, index) => (
          <col key={index} style={{ width: `${share * 100}%` }} />
        ))}
      </colgroup>
      <Rows part="thead" rows={rows.slice(0, headerRows)} columnLines={columnLines} />
      <Rows part="tbody" rows={rows.slice(headerRows)} columnLines={columnLines} />
    </table>
  );
}

interface RowsProps {
  readonly part: 'thead' | 'tbody';
  readonly rows: readonly TableRow[];
  readonly columnLines: boolean;
}

function Rows({ part: Part, rows, columnLines }: RowsProps) {
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
                <FlowBlocksView
                  blocks={cell.blocks}
                  look={cell.kind === 'head' ? 'tableHead' : 'tableText'}
                />
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
