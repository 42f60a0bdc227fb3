import type { ReactNode } from 'react';
import type { FactTable, NameTable, OverviewTable } from '#shared/document/frontTables.ts';
import type { StyleRole } from '#shared/layouts/paragraphLook.ts';
import { InlinesView } from './InlineView.tsx';
import { Labelled } from './Labelled.tsx';
import { colourOf, cssOf, millimetres } from './looks.ts';
import { useProfile } from './ProfileContext.ts';
import styles from './DocumentSheets.module.css';

export function FactTableView({ table }: { readonly table: FactTable }) {
  const { tables } = useProfile();
  return (
    <FrontTable
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

export function NameTableView({ table }: { readonly table: NameTable }) {
  const { tables } = useProfile();
  return (
    <FrontTable
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

export function OverviewTableView({ table }: { readonly table: OverviewTable }) {
  const { tables } = useProfile();
  const { groupHead, itemsHead } = table;
  return (
    <FrontTable
      firstColumn={groupHead === null ? null : tables.firstColumnOfFacts}
      padding={tables.cellPadding.vertical}
      head={groupHead === null ? [itemsHead] : [groupHead, itemsHead]}
      rows={table.rows.map(({ group, items }) => {
        const entries = items.map(({ label, title, bookmark }) => (
          <Line key={bookmark} look="overviewEntry">
            <Labelled label={label} look="overviewEntry">
              {title}
            </Labelled>
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
}

function FrontTable({ firstColumn, padding, head, rows }: FrontTableProps) {
  const profile = useProfile();
  const { cellPadding, rowLine } = profile.tables;
  const cell = {
    padding: `${millimetres(padding)} ${millimetres(cellPadding.horizontal)}`,
    border: `${rowLine}pt solid ${colourOf('line', profile)}`,
    textAlign: 'left',
  } as const;
  return (
    <table className={styles.table}>
      <colgroup>
        {firstColumn !== null && <col style={{ width: millimetres(firstColumn) }} />}
        <col />
      </colgroup>
      {head && (
        <thead>
          <tr>
            {head.map((text) => (
              <th key={text} style={{ ...cell, background: colourOf('band', profile) }}>
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
