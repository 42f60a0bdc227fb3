import type { Inline } from './inline.ts';

/** The tables before the items: when and where, who takes part, and what is on the agenda. */

/** A label in each row, and beside it what it says. */
export interface FactTable {
  readonly kind: 'factTable';
  readonly rows: readonly FactRow[];
}

export interface FactRow {
  readonly label: string;
  readonly content: readonly Inline[];
}

/** People and where they come from. */
export interface NameTable {
  readonly kind: 'nameTable';
  readonly nameHead: string;
  readonly organisationHead: string;
  readonly rows: readonly { readonly name: string; readonly organisation: string }[];
}

/** The agenda at a glance: a row for each group, its items beside it. */
export interface OverviewTable {
  readonly kind: 'overviewTable';
  /** null: the agenda has no groups, and the table no column for them. */
  readonly groupHead: string | null;
  readonly itemsHead: string;
  readonly rows: readonly OverviewRow[];
}

export interface OverviewRow {
  /** Empty beside items that stand outside the groups. */
  readonly group: string;
  readonly items: readonly OverviewItem[];
}

export interface OverviewItem {
  readonly label: string;
  readonly title: string;
  /** Of the item's heading. */
  readonly bookmark: string;
}
