import type { PagePlan } from '#shared/document/pages/pagePlan.ts';

/** Where everything in a document is, once its pages have been counted. */
export interface DocumentPages {
  readonly pageCount: number;
  /** Where each page begins. */
  readonly plan: PagePlan;
  /** The page of every bookmark. */
  readonly bookmarks: ReadonlyMap<string, number>;
  /** The bookmarks whose page is an estimate, because something before them could not be laid out exactly. */
  readonly estimated: ReadonlySet<string>;
  /** The bookmarks that a single line more or less above them would move to another page. */
  readonly nearEdge: ReadonlySet<string>;
}
