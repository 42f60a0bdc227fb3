import type { CSSProperties } from 'react';
import type { TableBlock, TableCell, TableRow } from '#shared/document/table.ts';
import type { LayoutProfile } from '#shared/layouts/profile.ts';
import { FlowBlockView } from './BlockView.tsx';
import { colourOf } from './looks.ts';
import { useProfile } from './ProfileContext.ts';
import styles from './DocumentSheets.module.css';

export function TableView({ table }: { readonly table: TableBlock }) {
  const { columnShares, headerRows, rows } = table;
  return (
    <table className={styles.table}>
      <colgroup>
        {columnShares.map((share, index) => (
          <col key={index} style={{ width: `${share * 100}%` }} />
        ))}
      </colgroup>
      <Rows part="thead" rows={rows.slice(0, headerRows)} columnLines={table.columnLines} />
      <Rows part="tbody" rows={rows.slice(headerRows)} columnLines={table.columnLines} />
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
  return (
    <Part>
      {rows.map(({ cells }, index) => (
        <tr key={index}>
          {cells.map((cell) => {
            const Cell = cell.kind === 'head' ? 'th' : 'td';
            return (
              <Cell
                key={cell.column}
                colSpan={cell.columnSpan}
                rowSpan={cell.rowSpan}
                style={cellCss(cell, columnLines, profile)}
              >
                {cell.blocks.map((block, place) => (
                  <FlowBlockView
                    key={place}
                    block={block}
                    look={cell.kind === 'head' ? 'tableHead' : 'tableText'}
                  />
                ))}
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
    padding: `${cellPadding.vertical}mm ${cellPadding.horizontal}mm`,
    textAlign: cell.align,
    borderBottom: `${rowLine}pt solid ${colourOf('line', profile)}`,
    ...(columnLines && { borderRight: `${rowLine}pt solid ${colourOf('columnLine', profile)}` }),
    ...(cell.kind === 'head' && { background: colourOf('band', profile) }),
  };
}
