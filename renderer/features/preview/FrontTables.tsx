import type { ReactNode } from 'react';
import type { FactTable, NameTable, OverviewTable } from '#shared/document/frontTables.ts';
import type { StyleRole } from '#shared/layouts/paragraphLook.ts';
import { InlinesView, JumpView } from './InlineView.tsx';
import { Labelled } from './Labelled.tsx';
import { cssOf, millimetres } from './looks.ts';
import { useProfile } from './Drawing.ts';
import { cellPaddingCss, headCss, rowLineCss, tableCss } from './tableLooks.ts';
import styles from './Document.module.css';

interface TableProps<Kind> {
  readonly table: Kind;
  readonly hasRoomBelow: boolean;
}

export function FactTableView({ table, hasRoomBelow }: TableProps<FactTable>) {
  const { tables } = useProfile();
  return (
    <FrontTable
      hasRoomBelow={hasRoomBelow}
      firstColumn={tables.firstColumnOfFacts}
      padding={tables.cellPadding.vertical}
      head={null}
      rows={table.rows.map(({ label, content }) => [
        <Line key="label" look="factTableLabel">
          {label}
        </Line>,
        <Line key="content" look="factTableText">
          <InlinesView inlines={content} />
        </Line>,
      ])}
    />
  );
}

export function NameTableView({ table, hasRoomBelow }: TableProps<NameTable>) {
  const { tables } = useProfile();
  return (
    <FrontTable
      hasRoomBelow={hasRoomBelow}
      firstColumn={tables.firstColumnOfNames}
      padding={tables.verticalPaddingOfNames}
      head={[table.nameHead, table.organisationHead]}
      rows={table.rows.map(({ name, organisation }) => [
        <Line key="name" look="tableText">
          {name}
        </Line>,
        <Line key="organisation" look="tableText">
          {organisation}
        </Line>,
      ])}
    />
  );
}

export function OverviewTableView({ table, hasRoomBelow }: TableProps<OverviewTable>) {
  const { tables } = useProfile();
  const { groupHead, itemsHead } = table;
  return (
    <FrontTable
      hasRoomBelow={hasRoomBelow}
      firstColumn={groupHead === null ? null : tables.firstColumnOfFacts}
      padding={tables.cellPadding.vertical}
      head={groupHead === null ? [itemsHead] : [groupHead, itemsHead]}
      rows={table.rows.map(({ group, items }) => {
        const entries = items.map(({ label, title, bookmark }) => (
          <Line key={bookmark} look="overviewEntry">
            <JumpView bookmark={bookmark}>
              <Labelled label={label} look="overviewEntry">
                {title}
              </Labelled>
            </JumpView>
          </Line>
        ));
        if (groupHead === null) return [entries];
        return [
          <Line key="group" look="factTableLabel">
            {group}
          </Line>,
          entries,
        ];
      })}
    />
  );
}

function Line({ look, children }: { readonly look: StyleRole; readonly children: ReactNode }) {
  const profile = useProfile();
  return <p style={cssOf(look, profile)}>{children}</p>;
}

interface FrontTableProps {
  /** In millimetres; null where there is one column only. */
  readonly firstColumn: number | null;
  /** Above and below the text of a cell, in millimetres. */
  readonly padding: number;
  readonly head: readonly string[] | null;
  readonly rows: readonly (readonly ReactNode[])[];
  readonly hasRoomBelow: boolean;
}

function FrontTable({ firstColumn, padding, head, rows, hasRoomBelow }: FrontTableProps) {
  const profile = useProfile();
  const cell = {
    padding: cellPaddingCss(padding, profile),
    borderBottom: rowLineCss(profile),
    textAlign: 'left',
  } as const;
  return (
    <table className={styles.table} style={tableCss(profile, hasRoomBelow)}>
      <colgroup>
        {firstColumn !== null && <col style={{ width: millimetres(firstColumn) }} />}
        <col />
      </colgroup>
      {head && (
        <thead>
          <tr>
            {head.map((text) => (
              <th key={text} style={{ ...cell, ...headCss(profile, true) }}>
                <Line look="tableHead">{text}</Line>
              </th>
            ))}
          </tr>
        </thead>
      )}
      <tbody>
        {rows.map((cells, row) => (
          <tr key={row}>
            {cells.map((content, column) => (
              <td key={column} style={cell}>
                {content}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
